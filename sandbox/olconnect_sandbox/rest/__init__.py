"""What requests and answers are made of: the description, a checked call, forms of answers."""
