"""The house style of the spec, rule by rule. What would break the client is no matter of style: `generator.validate` refuses that."""
