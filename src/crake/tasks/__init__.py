"""What was asked, its life and its deliveries."""
