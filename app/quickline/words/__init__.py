"""The words of the quick line, a table a language: the first spelling of each is the one it is written with."""
