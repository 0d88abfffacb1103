"""What two subjects do with each other: `deeds` is the table, `pairs` draws them."""
