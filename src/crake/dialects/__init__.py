"""How clients speak: parses requests and prints responses, nothing else."""
