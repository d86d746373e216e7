# R Benchmarking, where it is installed: task,cpu_seconds for the same files.
suppressPackageStartupMessages(library(Benchmarking))
folder <- commandArgs(TRUE)[1]
seconds <- function(task, expr) {
  gc()
  t <- system.time(expr)
  cat(sprintf("%s,%.6f\n", task, t[["user.self"]] + t[["sys.self"]]))
}
units <- function(name) read.csv(file.path(folder, paste0(name, ".csv")))
X <- function(d) as.matrix(d["x1"])
Y <- function(d) as.matrix(d[paste0("y", 1:5)])
d <- units("units320")
seconds("dea320", dea(X(d), Y(d), RTS = "vrs", ORIENTATION = "in", FAST = TRUE))
seconds("slacks320", dea(X(d), Y(d), RTS = "vrs", ORIENTATION = "in", SLACK = TRUE))
t <- system.time(dea.boot(X(d), Y(d), NREP = 20, RTS = "vrs", ORIENTATION = "in"))
cat(sprintf("boot320,%.6f\n", 100 * (t[["user.self"]] + t[["sys.self"]])))
for (n in c(1000, 5000)) {
  e <- units(paste0("units", n))
  seconds(paste0("dea", n), dea(X(e), Y(e), RTS = "vrs", ORIENTATION = "in", FAST = TRUE))
}
a <- units("units1000")
b <- units("later1000")
seconds("malmquist1000", for (rts in c("crs", "vrs")) {
  for (ref in list(a, b)) for (obs in list(a, b)) {
    dea(X(obs), Y(obs), RTS = rts, ORIENTATION = "in", XREF = X(ref), YREF = Y(ref), FAST = TRUE)
  }
})
