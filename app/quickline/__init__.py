"""The quick line: sentences in Finnish, Swedish and English become people, lines and agencies of a case.

A sentence goes through four hands: ``tokens`` cuts it, ``parse`` reads it by the words of ``words`` into an intention,
``resolve`` finds in the case whom it means (and asks where several are possible), and ``carry`` does it by the same
verbs as everybody. ``understand`` walks a line of several sentences; ``told`` says what was understood.
"""
