// Excel wants a script for the formulas beside their page. They run in taskpane.html, so there is nothing here to do.
