"""From the hand-maintained spec to the generated client.

``assemble`` joins the section files, ``overlay`` lays our additions over them, ``validate`` judges the result, ``emission`` makes the
view that openapi-python-client reads, ``emit`` writes the client, ``output`` formats it and puts it in place.
"""
