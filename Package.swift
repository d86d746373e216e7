// swift-tools-version: 6.2
import PackageDescription

// A target may import only what stands below it (docs/explanation/floors.md).
let package = Package(
  name: "touchstone",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "touchstone", targets: ["touchstone"]),
    .library(
      name: "TouchstoneStore",
      targets: [
        "Store", "Accounts", "Assessment", "Database", "Dialogue", "Importers", "Library",
        "Sector",
      ]),
    .library(name: "TouchstoneKernels", targets: ["Statistics", "Frontier", "Productivity"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-numerics", from: "1.1.1"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    .package(url: "https://github.com/vapor/jwt-kit", from: "5.7.1"),
  ],
  targets: [
    // Numerical kernels: arrays in, results out.
    .target(
      name: "Statistics",
      dependencies: [.product(name: "RealModule", package: "swift-numerics")],
      swiftSettings: kernel),
    .target(
      name: "CFrontierKernel",
      cSettings: [.unsafeFlags(["-O3", "-ffp-contract=fast", "-fno-math-errno"])]),
    .target(
      name: "Frontier", dependencies: ["CFrontierKernel", "Statistics"], swiftSettings: kernel),

    // The domain: values and rules, no input or output.
    .target(name: "Sector"),
    .target(
      name: "CProductivityKernel",
      cSettings: [.unsafeFlags(["-O3", "-ffp-contract=off", "-fno-math-errno"])]),
    .target(
      name: "Productivity", dependencies: ["CProductivityKernel", "Sector", "Statistics"],
      swiftSettings: kernel),

    .target(
      name: "Accounts",
      dependencies: [
        "Sector", .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ]),
    .target(name: "Assessment", dependencies: ["Sector", "Statistics", "Yams"]),
    .target(name: "Library", dependencies: ["Sector"]),
    .target(name: "Dialogue", dependencies: ["Sector", "CCmark"]),
    .target(name: "Reports", dependencies: ["Sector"]),
    .systemLibrary(name: "CCmark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),

    // Edges.
    .target(name: "HTML"),
    .target(
      name: "Database",
      dependencies: [
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),
    .target(
      name: "Store",
      dependencies: [
        "Database", "Sector", "Productivity", "Statistics", "Accounts", "Assessment", "Library",
        "Dialogue", "Reports", "Yams",
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .target(
      name: "Importers",
      dependencies: [
        "Store", "Sector", "Productivity", "Assessment", "CZlib", "Yams",
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(
      name: "Jobs",
      dependencies: [
        "Store", "Database", "Importers", "Library", "Sector", "Productivity", "Accounts",
        .product(name: "Logging", package: "swift-log"),
        .product(name: "Metrics", package: "swift-metrics"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ]),
    .target(
      name: "Mail",
      dependencies: [
        "Store", "Accounts", .product(name: "Logging", package: "swift-log"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ]),
    .target(
      name: "SignOn",
      dependencies: ["Accounts", .product(name: "JWTKit", package: "jwt-kit")]),
    .target(name: "Settings", dependencies: ["SignOn", "Sector", "Yams"]),
    .target(
      name: "Telemetry",
      dependencies: [
        .product(name: "Logging", package: "swift-log"),
        .product(name: "Metrics", package: "swift-metrics"),
      ]),
    .target(name: "Spreadsheets", dependencies: ["Sector", "CXlsxWriter"]),
    .systemLibrary(
      name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(
      name: "CQrencode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
    .target(
      name: "Web",
      dependencies: [
        "HTML", "Store", "Sector", "Productivity", "Frontier", "Statistics", "Accounts",
        "Assessment", "Library", "Dialogue", "Reports", "Jobs", "Mail", "SignOn", "Spreadsheets",
        "Importers",
        "CQrencode", "Settings", "Telemetry",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "Metrics", package: "swift-metrics"),
        .product(name: "NIOCore", package: "swift-nio"),
      ]),
    .executableTarget(
      name: "touchstone",
      dependencies: [
        "Web", "Importers", "Store", "Productivity", "Frontier", "Sector", "Accounts",
        "Assessment", "Library", "Jobs", "Mail", "Spreadsheets", "Settings", "SignOn", "Telemetry",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "Metrics", package: "swift-metrics"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ]),

    // Tests mirror sources.
    .testTarget(name: "StatisticsTests", dependencies: ["Statistics"]),
    .testTarget(name: "FrontierTests", dependencies: ["Frontier", "Statistics"]),
    .target(
      name: "TestSupport", dependencies: ["Store", "Sector", "Productivity", "Assessment"],
      path: "Tests/TestSupport"),
    .testTarget(name: "SectorTests", dependencies: ["Sector", "TestSupport"]),
    .testTarget(name: "ProductivityTests", dependencies: ["Productivity", "Statistics", "Sector"]),
    .testTarget(name: "AccountsTests", dependencies: ["Accounts", "TestSupport"]),
    .testTarget(name: "AssessmentTests", dependencies: ["Assessment", "TestSupport"]),
    .testTarget(name: "LibraryTests", dependencies: ["Library", "TestSupport"]),
    .testTarget(name: "DialogueTests", dependencies: ["Dialogue", "TestSupport"]),
    .testTarget(name: "ReportsTests", dependencies: ["Reports", "TestSupport"]),
    .testTarget(
      name: "JobsTests",
      dependencies: [
        "Jobs", "Store", "Importers", "TestSupport",
        .product(name: "Logging", package: "swift-log"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ]),
    .testTarget(
      name: "MailTests",
      dependencies: [
        "Mail", "TestSupport",
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ]),
    .target(
      name: "IdentityProvider",
      dependencies: [
        .product(name: "CryptoExtras", package: "swift-crypto"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "JWTKit", package: "jwt-kit"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ],
      path: "Tests/IdentityProvider"),
    .testTarget(name: "SignOnTests", dependencies: ["SignOn", "IdentityProvider", "TestSupport"]),
    .testTarget(name: "SettingsTests", dependencies: ["Settings", "TestSupport"]),
    .testTarget(name: "TelemetryTests", dependencies: ["Telemetry", "TestSupport"]),
    .testTarget(name: "SpreadsheetsTests", dependencies: ["Spreadsheets", "Importers"]),
    .testTarget(name: "HTMLTests", dependencies: ["HTML"], exclude: ["Golden"]),
    .testTarget(name: "DatabaseTests", dependencies: ["Database", "TestSupport"]),
    .testTarget(name: "StoreTests", dependencies: ["Store", "TestSupport"]),
    .testTarget(
      name: "ImportersTests", dependencies: ["Importers"], resources: [.copy("Fixtures")]),
    .testTarget(
      name: "WebTests",
      dependencies: [
        "Web", "TestSupport", "IdentityProvider",
        .product(name: "HummingbirdTesting", package: "hummingbird"),
      ]),
    .testTarget(
      name: "touchstoneTests",
      dependencies: [
        "touchstone", "Importers", "TestSupport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)

/// The kernels are compiled without overflow and bounds traps in release builds: their loops run
/// over buffers whose sizes are checked once at the door (docs/decisions/0006-kernel-build.md).
/// Debug builds optimise them too, with all traps, so that tests of whole runs take seconds.
var kernel: [SwiftSetting] {
  [
    .unsafeFlags(["-Ounchecked"], .when(configuration: .release)),
    .unsafeFlags(["-O"], .when(configuration: .debug)),
  ]
}
