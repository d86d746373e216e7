"""HiGHS through highspy: one model, column and rows changed, hot start. Another peer, not R."""
import csv
import resource
import sys
import time

import highspy
import numpy as np


def main(folder, count):
    rows = list(csv.DictReader(open(f"{folder}/units{count}.csv")))
    x = np.array([float(r["x1"]) for r in rows])
    y = np.array([[float(r[f"y{k}"]) for k in range(1, 6)] for r in rows])
    start = time.process_time()
    h = highspy.Highs()
    h.setOptionValue("output_flag", False)
    h.setOptionValue("presolve", "off")
    h.setOptionValue("threads", 1)
    infinity = highspy.kHighsInf
    # theta, then one weight for each unit; rows: input, outputs, convexity.
    h.addVar(-infinity, infinity)
    h.changeColCost(0, 1.0)
    for _ in rows:
        h.addVar(0.0, infinity)
    indices = np.arange(1, len(rows) + 1, dtype=np.int32)
    h.addRow(0.0, infinity, len(rows), indices, -x)
    for k in range(5):
        h.addRow(0.0, infinity, len(rows), indices, y[:, k].copy())
    h.addRow(1.0, 1.0, len(rows), indices, np.ones(len(rows)))
    total = 0.0
    for o in range(len(rows)):
        h.changeCoeff(0, 0, float(x[o]))
        for k in range(5):
            h.changeRowBounds(1 + k, float(y[o, k]), infinity)
        h.run()
        total += h.getInfo().objective_function_value
    print(f"dea{count},{time.process_time() - start:.6f},{total:.12f}")
    print(f"memory,{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss}", file=sys.stderr)


main(sys.argv[1], sys.argv[2])
