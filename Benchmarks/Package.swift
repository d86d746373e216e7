// swift-tools-version: 6.2
import PackageDescription

// Benchmarks stand apart so that the hub itself never depends on them. To add some: one more
// executable target with the plugin, in a folder of its name.
let package = Package(
  name: "touchstone-benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "touchstone", path: ".."),
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    .executableTarget(
      name: "FrontierBenchmarks",
      dependencies: [
        .product(name: "TouchstoneKernels", package: "touchstone"),
        .product(name: "Benchmark", package: "benchmark"),
      ],
      path: "FrontierBenchmarks",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),

    .executableTarget(
      name: "ProductivityBenchmarks",
      dependencies: [
        .product(name: "TouchstoneKernels", package: "touchstone"),
        .product(name: "Benchmark", package: "benchmark"),
      ],
      path: "ProductivityBenchmarks",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),

    .executableTarget(
      name: "AccountsBenchmarks",
      dependencies: [
        .product(name: "TouchstoneStore", package: "touchstone"),
        .product(name: "Benchmark", package: "benchmark"),
      ],
      path: "AccountsBenchmarks",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),

    .executableTarget(
      name: "JobsBenchmarks",
      dependencies: [
        .product(name: "TouchstoneStore", package: "touchstone"),
        .product(name: "Benchmark", package: "benchmark"),
      ],
      path: "JobsBenchmarks",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),

    .executableTarget(
      name: "AssessmentBenchmarks",
      dependencies: [
        .product(name: "TouchstoneStore", package: "touchstone"),
        .product(name: "Benchmark", package: "benchmark"),
      ],
      path: "AssessmentBenchmarks",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),

    // Timings that `peers/compare` holds against other programs' on the same data.
    .executableTarget(
      name: "FrontierTimings",
      dependencies: [.product(name: "TouchstoneKernels", package: "touchstone")],
      path: "FrontierTimings"),

    // Search of a library of 100,000 (docs/reference/performance.md).
    .executableTarget(
      name: "LibraryTimings",
      dependencies: [.product(name: "TouchstoneStore", package: "touchstone")],
      path: "LibraryTimings"),
  ],
  swiftLanguageModes: [.v6]
)
