#include "CFrontierKernel.h"

#include <math.h>
#include <stddef.h>
#include <string.h>

typedef double v8 __attribute__((vector_size(64), aligned(8)));
typedef long long i8 __attribute__((vector_size(64), aligned(8)));

// Data are scaled so that the largest entry of a row is 1 (docs/decisions/0021-tolerances.md).
// They are distances in that space.
static const double ROUNDING = 1e-13;       // a target so little beyond a facet's side is on it
static const double DOUBTFUL = 1e-10;       // so near only a fresh inverse can tell
static const double INFEASIBILITY = 1e-10;  // no way on from beyond: no solution
static const double SMALL_PIVOT = 1e-10;    // entries below are rounding
static const double PARALLEL = 1e-8;        // a facet so parallel to the direction is no start
static const double ADDEND = 1e-15;         // prefers large pivots among ties
static const int32_t REFRESH = 60;          // pivots on one inverse before it is computed afresh
static const int32_t PATIENCE = 200;        // pivots before the rule that cannot cycle

static int32_t finish(fk_frontier *f, int32_t excluded) {
  f->step = f->values[f->rank - 1];
  f->total_pivots += f->pivots;
  if (excluded < 0 && f->pivots > 0) fk_keep(f);
  return FK_OPTIMAL;
}

static double steepness(const fk_frontier *f) {
  double length = 0;
  for (int r = 0; r < f->rank; ++r) length += f->direction[r] * f->direction[r];
  return PARALLEL * sqrt(length);
}

static int32_t best_facet_without(const fk_frontier *f, int32_t excluded) {
  const double least = steepness(f);
  int32_t best = -1;
  double lowest = INFINITY;
  for (int32_t p = 0; p < f->pool_count; ++p) {
    const int32_t *basis = f->bases + (size_t)p * f->lanes;
    int contains = 0;
    for (int r = 0; r < f->rank; ++r) contains |= basis[r] == excluded;
    if (contains) continue;
    double above = 0, below = 0;
    for (int r = 0; r < f->rank; ++r) {
      double normal = f->normals[(size_t)r * f->pool_capacity + p];
      above += normal * f->target[r];
      below -= normal * f->direction[r];
    }
    if (below > least && above / below < lowest) {
      lowest = above / below;
      best = p;
    }
  }
  return best;
}

static void column_of(const fk_frontier *f, int32_t name, double *column) {
  memset(column, 0, sizeof(double) * f->lanes);
  if (name >= 0) {
    memcpy(column, f->units + (size_t)name * f->lanes, sizeof(double) * f->lanes);
  } else if (name == FK_STEP) {
    for (int r = 0; r < f->rank; ++r) column[r] = -f->direction[r];
  } else if (name == FK_FREE) {
    column[f->rank - 1] = 1;
  } else {
    column[-1 - name] = f->slack_sign[-1 - name];
  }
}

int32_t fk_factor(fk_frontier *f) {
  const int k = f->rank, lanes = f->lanes;
  double matrix[k][2 * k];
  double column[lanes];
  for (int c = 0; c < k; ++c) {
    column_of(f, f->basis[c], column);
    for (int r = 0; r < k; ++r) {
      matrix[r][c] = column[r];
      matrix[r][k + c] = r == c;
    }
  }
  for (int c = 0; c < k; ++c) {
    int p = c;
    for (int r = c + 1; r < k; ++r) {
      if (fabs(matrix[r][c]) > fabs(matrix[p][c])) p = r;
    }
    double pivot = matrix[p][c];
    if (fabs(pivot) < 1e-300) return 0;
    for (int j = 0; j < 2 * k; ++j) {
      double swapped = matrix[p][j];
      matrix[p][j] = matrix[c][j];
      matrix[c][j] = swapped / pivot;
    }
    for (int r = 0; r < k; ++r) {
      double factor = matrix[r][c];
      if (r == c || factor == 0) continue;
      for (int j = c; j < 2 * k; ++j) matrix[r][j] -= factor * matrix[c][j];
    }
  }
  memset(f->inverse, 0, sizeof(double) * k * lanes);
  for (int r = 0; r < k; ++r) {
    for (int c = 0; c < k; ++c) f->inverse[c * lanes + r] = matrix[r][k + c];
  }
  f->depth = 0;
  return 1;
}

void fk_evaluate(fk_frontier *f) {
  for (int v = 0; v < f->lanes; ++v) f->values[v] = 0;
  for (int c = 0; c < f->rank; ++c) {
    for (int v = 0; v < f->rank; ++v) {
      f->values[v] += f->inverse[c * f->lanes + v] * f->target[c];
    }
  }
  f->step = f->values[f->rank - 1];
}

void fk_keep(fk_frontier *f) {
  if (f->pool_count >= f->pool_capacity) return;
  const int32_t p = f->pool_count++;
  if (p % 8 == 0) {
    // A facet of zeros is parallel to every direction: the block's unused lanes never win.
    for (int c = 0; c < f->rank; ++c) {
      memset(f->normals + (size_t)c * f->pool_capacity + p, 0, 8 * sizeof(double));
    }
  }
  const size_t size = (size_t)f->rank * f->lanes;
  memcpy(f->inverses + p * size, f->inverse, sizeof(double) * size);
  memcpy(f->bases + (size_t)p * f->lanes, f->basis, sizeof(int32_t) * f->lanes);
  f->depths[p] = f->depth;
  double length = 0;
  for (int c = 0; c < f->rank; ++c) {
    double entry = f->inverse[c * f->lanes + f->rank - 1];
    length += entry * entry;
  }
  length = 1 / sqrt(length);
  for (int c = 0; c < f->rank; ++c) {
    f->normals[(size_t)c * f->pool_capacity + p] =
      f->inverse[c * f->lanes + f->rank - 1] * length;
  }
}

static int is_beyond(const fk_frontier *f, int row, double distance) {
  double length = 0;
  for (int c = 0; c < f->rank; ++c) {
    double entry = f->inverse[c * f->lanes + row];
    length += entry * entry;
  }
  return f->values[row] < -distance * sqrt(length);
}

// The dual simplex with Bland's rule and a fresh inverse at every step: slow, but it ends.
static int32_t careful_solve(fk_frontier *f, int32_t excluded) {
  const int k = f->rank, lanes = f->lanes, last = k - 1;
  double column[lanes], normal[lanes], row[lanes];
  for (int32_t round = 0; round < 20000; ++round) {
    if (!fk_factor(f)) return FK_STUCK;
    fk_evaluate(f);
    int q = -1;
    for (int r = 0; r < f->checked; ++r) {
      if (is_beyond(f, r, 1e-12) && (q < 0 || f->basis[r] < f->basis[q])) q = r;
    }
    if (q < 0) return finish(f, excluded);
    double length = 0;
    for (int c = 0; c < k; ++c) {
      normal[c] = f->inverse[c * lanes + last];
      row[c] = f->inverse[c * lanes + q];
      length += row[c] * row[c];
    }
    length = sqrt(length);
    double lowest = INFINITY;
    int32_t entering = FK_STEP;
    for (int32_t i = -k; i < f->active; ++i) {
      int32_t name = i < 0 ? i : f->slot_unit[i];
      if (i < 0 && f->slack_sign[-1 - i] == 0) continue;
      column_of(f, name, column);
      double entry = 0, reduced = 0;
      for (int c = 0; c < k; ++c) {
        entry += row[c] * column[c];
        reduced += normal[c] * column[c];
      }
      if (entry > -SMALL_PIVOT * length) continue;
      double ratio = (reduced > 1e-14 ? reduced : 0) / -entry;
      if (ratio < lowest || (ratio == lowest && name < entering)) {
        lowest = ratio;
        entering = name;
      }
    }
    if (entering == FK_STEP) {
      return is_beyond(f, q, INFEASIBILITY) ? FK_INFEASIBLE : finish(f, excluded);
    }
    f->basis[q] = entering;
    f->pivots += 1;
  }
  return FK_STUCK;
}

static void put(fk_frontier *f, int32_t slot, int32_t unit) {
  for (int r = 0; r < f->rows; ++r) {
    f->columns[(size_t)r * f->capacity + slot] = f->units[(size_t)unit * f->lanes + r];
  }
  f->slot_unit[slot] = unit;
}

void fk_remove(fk_frontier *f, int32_t unit) {
  const int32_t slot = f->unit_slot[unit];
  if (slot < 0 || f->active < 2) return;
  const int32_t moved = f->slot_unit[f->active - 1];
  // The last slot keeps a copy of its column: harmless until its block falls away.
  put(f, slot, moved);
  f->unit_slot[moved] = slot;
  f->unit_slot[unit] = -1;
  f->active -= 1;
  if (slot == f->active) put(f, slot, f->slot_unit[0]);
}

void fk_mask(fk_frontier *f, int32_t unit) {
  const int32_t other = unit == f->slot_unit[0] ? f->slot_unit[f->active - 1] : f->slot_unit[0];
  const int32_t blocks = (f->active + 7) / 8;
  for (int32_t slot = 0; slot < blocks * 8; ++slot) {
    if (f->slot_unit[slot] == unit) put(f, slot, other);
  }
}

void fk_unmask(fk_frontier *f, int32_t unit) { put(f, f->unit_slot[unit], unit); }

int32_t fk_tight(const fk_frontier *f, double tolerance, int32_t *units) {
  int32_t count = 0;
  const int last = f->rank - 1;
  for (int32_t slot = 0; slot < f->active; ++slot) {
    double reduced = f->inverse[last * f->lanes + last];
    for (int r = 0; r < f->rows; ++r) {
      reduced += f->inverse[r * f->lanes + last] * f->columns[(size_t)r * f->capacity + slot];
    }
    if (reduced <= tolerance) units[count++] = f->slot_unit[slot];
  }
  return count;
}

#define NAME(x) x##_plain
#include "solve.inc"
#undef NAME

#if defined(__x86_64__)
#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)
#define NAME(x) x##_avx2
#include "solve.inc"
#undef NAME
#pragma clang attribute pop

#pragma clang attribute push( \
  __attribute__((target("avx512f,avx512dq,avx512vl,avx2,fma"))), \
  apply_to = function)
#define NAME(x) x##_avx512
#include "solve.inc"
#undef NAME
#pragma clang attribute pop

int32_t fk_widest_path(void) {
  __builtin_cpu_init();
  if (
    __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq")
    && __builtin_cpu_supports("avx512vl")) {
    return FK_AVX512;
  }
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) return FK_AVX2;
  return FK_PLAIN;
}

int32_t fk_solve(fk_frontier *f, int32_t excluded) {
  if (f->path == FK_AVX512) return solve_avx512(f, excluded);
  if (f->path == FK_AVX2) return solve_avx2(f, excluded);
  return solve_plain(f, excluded);
}

int32_t fk_dominating(
  const double *columns, int32_t rows, int32_t capacity, const double *point,
  int32_t path, int32_t *units) {
  if (path == FK_AVX512) return dominating_avx512(columns, rows, capacity, point, units);
  if (path == FK_AVX2) return dominating_avx2(columns, rows, capacity, point, units);
  return dominating_plain(columns, rows, capacity, point, units);
}
#else
int32_t fk_widest_path(void) { return FK_PLAIN; }

int32_t fk_solve(fk_frontier *f, int32_t excluded) { return solve_plain(f, excluded); }

int32_t fk_dominating(
  const double *columns, int32_t rows, int32_t capacity, const double *point,
  int32_t path, int32_t *units) {
  return dominating_plain(columns, rows, capacity, point, units);
}
#endif
