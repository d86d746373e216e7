// A stand-in for R Benchmarking where it cannot be had: lp_solve 5.5, which Benchmarking uses, driven
// the same way (one model, each unit's column and right side replaced, default basis, solve), but
// from C, without R's own overhead. So it is faster than R Benchmarking: ratios are understated.
//
// usage: lp_solve_peer TASK FILE [FILE]   prints TASK,cpu_seconds,sum of scores
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <lpsolve/lp_lib.h>

enum { OUTPUTS = 5 };

typedef struct {
  int count;
  double *x;
  double *y;  // [unit][output]
} units;

static double cpu_seconds(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return t.tv_sec + 1e-9 * t.tv_nsec;
}

static units read_units(const char *path) {
  units u = {0, malloc(sizeof(double) * 10000), malloc(sizeof(double) * 10000 * OUTPUTS)};
  FILE *file = fopen(path, "r");
  char line[1000];
  if (!file || !fgets(line, sizeof line, file)) exit(1);
  while (fgets(line, sizeof line, file)) {
    double *y = u.y + u.count * OUTPUTS;
    if (sscanf(line, "%*[^,],%lf,%lf,%lf,%lf,%lf,%lf", u.x + u.count, y, y + 1, y + 2, y + 3, y + 4)
        != 6) exit(1);
    u.count += 1;
  }
  fclose(file);
  return u;
}

// Rows: input, outputs, convexity. Column 1 is theta.
static lprec *model(units reference, int convex) {
  lprec *lp = make_lp(1 + OUTPUTS + convex, 1 + reference.count);
  double column[2 + OUTPUTS + 1];
  set_verbose(lp, 1);
  set_minim(lp);
  for (int j = 0; j < reference.count; ++j) {
    column[0] = 0;
    column[1] = -reference.x[j];
    for (int r = 0; r < OUTPUTS; ++r) column[2 + r] = reference.y[j * OUTPUTS + r];
    column[2 + OUTPUTS] = 1;
    set_column(lp, 2 + j, column);
  }
  for (int r = 1; r <= 1 + OUTPUTS; ++r) set_constr_type(lp, r, GE);
  if (convex) {
    set_constr_type(lp, 2 + OUTPUTS, EQ);
    set_rh(lp, 2 + OUTPUTS, 1);
  }
  return lp;
}

static double score(lprec *lp, const double *x, const double *y) {
  double column[2 + OUTPUTS + 1] = {1, *x};
  set_column(lp, 1, column);
  for (int r = 0; r < OUTPUTS; ++r) set_rh(lp, 2 + r, y[r]);
  default_basis(lp);
  return solve(lp) == OPTIMAL ? get_objective(lp) : -1;
}

static double all(units reference, units points, int convex) {
  lprec *lp = model(reference, convex);
  double sum = 0;
  for (int j = 0; j < points.count; ++j) sum += score(lp, points.x + j, points.y + j * OUTPUTS);
  delete_lp(lp);
  return sum;
}

int main(int argc, char **argv) {
  const char *task = argv[1];
  units first = read_units(argv[2]);
  double sum = 0, start = cpu_seconds(), scale = 1;
  if (strncmp(task, "dea", 3) == 0) {
    sum = all(first, first, 1);
  } else if (strncmp(task, "boot", 4) == 0) {
    // Twenty replications with moved inputs stand for 2,000.
    units moved = {first.count, malloc(sizeof(double) * first.count), first.y};
    srand(1);
    for (int b = 0; b < 20; ++b) {
      for (int j = 0; j < first.count; ++j) {
        moved.x[j] = first.x[j] * (1 + 0.1 * rand() / (double)RAND_MAX);
      }
      sum += all(moved, first, 1);
    }
    scale = 100;
  } else {
    units second = read_units(argv[3]);
    for (int convex = 0; convex < 2; ++convex) {
      sum += all(first, first, convex) + all(first, second, convex);
      sum += all(second, first, convex) + all(second, second, convex);
    }
  }
  printf("%s,%.6f,%.12f\n", task, (cpu_seconds() - start) * scale, sum);
  return 0;
}
