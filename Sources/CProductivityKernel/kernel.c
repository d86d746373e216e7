#include "CProductivityKernel.h"

#include <math.h>
#include <stddef.h>
#include <string.h>

// Eight lanes, aligned as any list of doubles is.
typedef double v8 __attribute__((vector_size(64), aligned(8)));
typedef long long i8 __attribute__((vector_size(64), aligned(8)));

#define ONE ((v8){1, 1, 1, 1, 1, 1, 1, 1})
#define LOWEST (-INFINITY * ONE)

// The first `width` entries of a list, zeros after them.
#define load(from, width) ({ \
  v8 lanes = {0}; \
  if ((width) == 8) lanes = *(const v8 *)(from); \
  else memcpy(&lanes, (from), sizeof(double) * (size_t)(width)); \
  lanes; })

#define PATH(name) name##_plain
#define TARGET
#define TILE 2
#include "paths.inc"

#if defined(__x86_64__)
#define PATH(name) name##_avx2
#define TARGET __attribute__((target("avx2")))
#define TILE 4
#include "paths.inc"

#define PATH(name) name##_avx512
#define TARGET __attribute__((target("avx512f,avx512vl,avx512dq,avx512bw")))
#define TILE 8
#include "paths.inc"

int32_t pk_widest_path(void) {
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vl")
      && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512bw")) {
    return PK_AVX512;
  }
  return __builtin_cpu_supports("avx2") ? PK_AVX2 : PK_PLAIN;
}

#define CHOOSE(path, name, ...) \
  switch (path) { \
    case PK_AVX512: return name##_avx512(__VA_ARGS__); \
    case PK_AVX2: return name##_avx2(__VA_ARGS__); \
    default: return name##_plain(__VA_ARGS__); \
  }
#else
int32_t pk_widest_path(void) { return PK_PLAIN; }

#define CHOOSE(path, name, ...) return name##_plain(__VA_ARGS__);
#endif

double pk_factor(const pk_model *model, int32_t group, double phi, double h) {
  CHOOSE(model->path, factor, model, group, phi, h)
}

double pk_accumulate(const pk_model *model, double phi, double h) {
  CHOOSE(model->path, accumulate, model, phi, h)
}

void pk_sum_rest(const pk_model *model, int32_t count) {
  CHOOSE(model->path, sum_rest, model, count)
}

int64_t pk_count_above(const double *x, const double *y, int32_t count, int32_t path) {
  CHOOSE(path, count_above, x, y, count)
}

void pk_gaps(
  const double *draws, int32_t count, int32_t own, const int32_t *peers, int32_t peer_count,
  double p, int32_t path, double *gaps) {
  CHOOSE(path, gaps, draws, count, own, peers, peer_count, p, gaps)
}
