"""What authors of engines test them with."""
