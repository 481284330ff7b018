"""The sections of the printed documents: each a function from a copy to blocks, empty where there is nothing to say."""
