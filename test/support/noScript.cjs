// Stands for the product's scripts where only what lies beside them is built.
