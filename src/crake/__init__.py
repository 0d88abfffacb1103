"""crake: a self-hosted server that speaks the Sora Videos API."""

__version__ = "0.1.0"
