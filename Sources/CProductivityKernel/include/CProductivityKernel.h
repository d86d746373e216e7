// The hot loops of the productivity index.
//
// Every loop exists once in plain C over vectors of eight doubles and is compiled for several
// widths of machine vectors. Products and sums are never fused and keep one fixed order, so that
// all paths give the same bytes (docs/decisions/0014-index-vector-paths.md).
#ifndef C_PRODUCTIVITY_KERNEL_H
#define C_PRODUCTIVITY_KERNEL_H

#include <stdint.h>

// Which machine code runs. The plain path is compiled for the build's own target.
enum pk_path { PK_PLAIN = 0, PK_AVX2 = 1, PK_AVX512 = 2 };

// The widest path this machine has.
int32_t pk_widest_path(void);

// Councils stand in groups of eight, one per lane. Buffers of lanes hold eight doubles an entry;
// aligned to 64 bytes they are fastest.
typedef struct pk_model {
  int32_t path;
  int32_t years;
  int32_t groups;
  int32_t blocks;   // lanes of a row: the columns beside the year effects, the left-hand side, zeros
  int32_t columns;  // columns beside the year effects, with the left-hand side
  int32_t reserved;

  const double *rows;          // [8 * groups][years][blocks] lanes
  const double *mask;          // [groups][years] lanes: 1 where the council-year is observed
  const double *noise_factor;  // [groups][years] lanes
  const double *size_factor;   // [groups] lanes
  const double *kernel;        // [years][years]: covariance of a council's effects

  double *lower;             // [years][years] lanes: Cholesky factors of V of one group
  double *inverse_diagonal;  // [years] lanes
  double *inverse;           // [years][years] lanes: inverses of the factors
  double *whitened;          // [8][years][blocks] lanes
  double *year_sums;         // [years][years] lanes
  double *cross_sums;        // [years][blocks] lanes
  double *rest_sums;         // [8 * blocks][blocks] lanes
} pk_model;

// Factors V of the eight councils of a group; returns the sum of ln|V|.
double pk_factor(const pk_model *model, int32_t group, double phi, double h);

// Adds X'V^-1 X of all councils to the three sums; returns the sum of ln|V|.
double pk_accumulate(const pk_model *model, double phi, double h);

// Adds the cross products of the first `count` whitened rows to `rest_sums`.
void pk_sum_rest(const pk_model *model, int32_t count);

// In how many of `count` draws x is above y.
int64_t pk_count_above(const double *x, const double *y, int32_t count, int32_t path);

// For each of `count` draws, the distance of `own` below the quantile `p` of the peers (type 7 of
// Hyndman and Fan), at least 0. `draws` holds `count` draws a council, `peers` at least one council.
void pk_gaps(
  const double *draws, int32_t count, int32_t own, const int32_t *peers, int32_t peer_count,
  double p, int32_t path, double *gaps);

#endif
