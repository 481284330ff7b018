"""The parts of the assessment's place: the table of voices, requests, scales, what follows, hypotheses."""
