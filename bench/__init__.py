"""What crake is measured with; `python -m bench` runs it."""
