# Base R, where R is installed: order-m in vectorised R, and a stochastic frontier with optim() and
# an exact gradient as a stand-in for npsf. Prints task,cpu_seconds.
folder <- commandArgs(TRUE)[1]
seconds <- function(task, rounds, expr) {
  expr <- substitute(expr)
  frame <- parent.frame()
  eval(expr, frame)
  t <- system.time(for (i in seq_len(rounds)) eval(expr, frame))
  cat(sprintf("%s,%.6f\n", task, (t[["user.self"]] + t[["sys.self"]]) / rounds))
}
d <- read.csv(file.path(folder, "units320.csv"))
x <- as.matrix(d["x1"])
y <- as.matrix(d[paste0("y", 1:5)])
order_m <- function(x, y, orders) {
  yt <- t(y)
  vapply(seq_len(nrow(x)), function(i) {
    set <- colSums(yt >= yt[, i]) == ncol(y)
    r <- sort(do.call(pmax, lapply(seq_len(ncol(x)), function(k) x[set, k] / x[i, k])))
    n <- length(r)
    vapply(orders, function(m) sum(r * (((n:1) / n)^m - (((n - 1):0) / n)^m)), 0)
  }, numeric(length(orders)))
}
seconds("orderm320", 20, order_m(x, y, c(10, 30, 60)))

p <- read.csv(file.path(folder, "production5000.csv"))
ly <- log(p$y)
lx <- cbind(1, log(as.matrix(p[c("x1", "x2", "x3")])))
loglik <- function(q) {
  e <- ly - lx %*% q[1:4]
  s2 <- exp(2 * q[5]) + exp(2 * q[6])
  lambda <- exp(q[6] - q[5])
  -sum(0.5 * log(2 / pi) - 0.5 * log(s2) + pnorm(-e * lambda / sqrt(s2), log.p = TRUE)
       - 0.5 * e^2 / s2)
}
gradient <- function(q) {
  e <- drop(ly - lx %*% q[1:4])
  v2 <- exp(2 * q[5]); u2 <- exp(2 * q[6]); s2 <- v2 + u2; s <- sqrt(s2)
  lambda <- exp(q[6] - q[5])
  z <- -e * lambda / s
  mills <- exp(dnorm(z, log = TRUE) - pnorm(z, log.p = TRUE))
  b <- -colSums((e / s2 + mills * lambda / s) * lx)
  ga <- -sum(-v2 / s2 + e^2 * v2 / s2^2 + mills * z * (-1 - v2 / s2))
  gb <- -sum(-u2 / s2 + e^2 * u2 / s2^2 + mills * z * (1 - u2 / s2))
  c(b, ga, gb)
}
start <- local({
  fit <- lm.fit(lx, ly)
  m2 <- mean(fit$residuals^2)
  c(fit$coefficients + c(0.2, 0, 0, 0), 0.5 * log(m2 / 2), 0.5 * log(m2))
})
seconds("sfa5000", 5, optim(start, loglik, gradient, method = "BFGS", control = list(reltol = 1e-12),
                            hessian = TRUE))
