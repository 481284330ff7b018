"""National client documents (Sosmeta): the case written in their structure, read from it, copied out by heading."""
