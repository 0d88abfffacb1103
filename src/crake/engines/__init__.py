"""How a VideoSpec is rendered."""
