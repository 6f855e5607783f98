"""From the hand-maintained spec to the generated client.

``assemble`` joins the section files, ``overlay`` lays our additions over them, ``validate`` judges the result, ``emission`` makes the
view that openapi-python-client reads, ``emit`` writes the client, ``output`` formats it and puts it in place.
"""

import os

# Of the two that may be installed openapi-spec-validator takes the compiled one, which words its complaints in another way.
os.environ["OPENAPI_SPEC_VALIDATOR_SCHEMA_VALIDATOR_BACKEND"] = "jsonschema"
