// The hot loop of the frontier engine: a dual simplex over a pool of facets.
//
// A frontier is the boundary of all mixtures of the reference units. Every unit is a column
// a_j = (z_j, 1) with z = (-inputs, outputs), so that more is better in every row. A program asks
// how far one may go from the point b in the direction d and stay below the frontier:
//
//   max t   subject to   sum_j lambda_j a_j - slacks - t d = b,   lambda, slacks >= 0.
//
// A facet is a dual feasible basis. It is valid for every program over the same columns, so each
// program starts from the tightest facet found so far and needs two or three pivots
// (docs/decisions/0020-dual-simplex-with-a-facet-pool.md).
#ifndef C_FRONTIER_KERNEL_H
#define C_FRONTIER_KERNEL_H

#include <stdint.h>

// What stands in a basis besides units (which are numbered from 0): the slack of row r is
// -1 - r, the step t and the free convexity variable of constant returns have these names.
enum { FK_STEP = -1000000, FK_FREE = -1000001 };

enum fk_status { FK_OPTIMAL = 0, FK_INFEASIBLE = 1, FK_NO_START = 2, FK_STUCK = 3 };

// Which machine code runs. The plain path is compiled for the build's own target.
enum fk_path { FK_PLAIN = 0, FK_AVX2 = 1, FK_AVX512 = 2 };

typedef struct fk_frontier {
  int32_t rows;      // data rows: inputs and outputs
  int32_t rank;      // rows + 1, the last is the convexity row
  int32_t lanes;     // rank rounded up to a multiple of 8
  int32_t checked;   // basic variables that must not be negative stand first
  int32_t capacity;  // slots for columns, a multiple of 8
  int32_t active;    // slots in play
  int32_t path;
  int32_t stale;  // pivots on one inverse after which an answer is computed afresh
  int32_t pool_capacity;  // a multiple of 8
  int32_t pool_count;
  int32_t depth;   // pivots since the working inverse was computed afresh
  int32_t pivots;  // of the last program
  int64_t total_pivots;
  double step;  // t of the last program

  double *columns;       // [rows][capacity]: structure of arrays, walked by the pricing loop
  double *units;         // [units][lanes]: the same columns, one after the other
  int32_t *slot_unit;    // [capacity]
  int32_t *unit_slot;    // [units]; -1 when removed
  double *slack_sign;    // [lanes]: coefficient of a row's slack, 0 where a row has none
  double *normals;       // [rank][pool_capacity]
  double *inverses;      // [pool_capacity][rank][lanes]
  int32_t *bases;        // [pool_capacity][lanes]
  int32_t *depths;       // [pool_capacity]
  double *inverse;       // [rank][lanes]: column c holds entry c of every row
  int32_t *basis;        // [lanes]
  double *values;        // [lanes]: values of the basic variables
  double *target;        // [lanes]: b
  double *direction;     // [lanes]: d
  double *scratch;       // [4 * lanes]
} fk_frontier;

// The widest path this machine has.
int32_t fk_widest_path(void);

// Solves the program of `target` and `direction`. `excluded` is a unit that must not be a peer
// (its column has been masked) or -1. The optimal basis stays in the working area; it joins the
// pool when it is new and `excluded` is -1.
int32_t fk_solve(fk_frontier *frontier, int32_t excluded);

// Computes the working inverse of the working basis afresh, with partial pivoting. The step's
// column is -direction. Returns 0 when the basis is singular.
int32_t fk_factor(fk_frontier *frontier);

// Adds the working basis to the pool.
void fk_keep(fk_frontier *frontier);

// values = inverse * target.
void fk_evaluate(fk_frontier *frontier);

// Takes a column out of play: an inefficient unit is no peer of anybody.
void fk_remove(fk_frontier *frontier, int32_t unit);

// Hides a column for the programs in between; `fk_unmask` brings it back.
void fk_mask(fk_frontier *frontier, int32_t unit);
void fk_unmask(fk_frontier *frontier, int32_t unit);

// Lists the units in play whose reduced cost under the working facet is at most `tolerance`.
int32_t fk_tight(const fk_frontier *frontier, double tolerance, int32_t *units);

// Indices of the units that are at least as good as `point` in all rows. `columns` is
// [rows][capacity], padded with NaN; there must be room for one index more than `capacity`.
int32_t fk_dominating(
  const double *columns, int32_t rows, int32_t capacity, const double *point,
  int32_t path, int32_t *units);

#endif
