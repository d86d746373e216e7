/// The confirmed particulars of each source. A line here is a statement about somebody's terms:
/// change it only with the publisher's page open beside it.
extension SourceCatalogue {
  static let dfe = "Department for Education"
  static let mhclg = "Ministry of Housing, Communities and Local Government"
  static let ons = "Office for National Statistics"
  static let nhs = "NHS England (formerly NHS Digital)"
  static let defra = "Department for Environment, Food and Rural Affairs"

  private static let check = "It awaits a check against the department's own file."

  static let register = SourceDescription(
    slug: "mysociety-register", title: "UK local authority names and codes", publisher: "mySociety",
    licence: "CC BY 4.0", url: "https://github.com/mysociety/uk_local_authority_names_and_codes",
    note: "uk_local_authorities_future.csv; register to mid-2025. Credit mySociety.")
  static let revenueOutturn = SourceDescription(
    slug: "mhclg-revenue-outturn",
    title: "Local authority revenue expenditure and financing: Revenue Outturn", publisher: mhclg,
    url: "https://www.gov.uk/government/collections/"
      + "local-authority-revenue-expenditure-and-financing",
    note: "2010-11 to 2014-15 and 2017-18 from the official Revenue Summary workbooks; other years "
      + "from third-party extracts of the official time series v3.1. " + check)
  static let revenueOutturnRSX = SourceDescription(
    slug: "mhclg-rsx", title: "Revenue Outturn RSX: service expenditure summary", publisher: mhclg,
    url: "https://www.gov.uk/government/collections/"
      + "local-authority-revenue-expenditure-and-financing",
    note: "Official workbooks RSX by local authority, in thousands of pounds.")
  static let benchmarkingFramework = SourceDescription(
    slug: "lgbf", title: "Local Government Benchmarking Framework (Scotland)",
    publisher: "Improvement Service", licence: SourceDescription.toBeConfirmed,
    url: "https://www.improvementservice.org.uk/benchmarking",
    note: "Taken from the workbook new_bnch_data.xlsx of January 2022. Survey measures are rolling "
      + "years. No terms were found with the file: confirm them before passing figures on.")
  static let gdpDeflators = SourceDescription(
    slug: "hmt-gdp-deflators", title: "GDP deflators at market prices, and money GDP",
    publisher: "HM Treasury",
    url: "https://www.gov.uk/government/collections/"
      + "gdp-deflators-at-market-prices-and-money-gdp",
    note: "Quarterly National Accounts of December 2023; later years are forecasts of the Office "
      + "for Budget Responsibility of November 2023, marked.")
  static let flyTipping = SourceDescription(
    slug: "defra-fly-tipping", title: "Fly-tipping statistics (WasteDataFlow)", publisher: defra,
    url: "https://www.gov.uk/government/statistics/fly-tipping-in-england",
    note: "Taken from the official workbook Flytipping.xlsx. Counts depend on whether tips found "
      + "by staff are included.")
  static let homelessness = SourceDescription(
    slug: "mhclg-h-clic", title: "Statutory homelessness (H-CLIC)", publisher: mhclg,
    url: "https://www.gov.uk/government/collections/homelessness-statistics",
    note: "Sheets A1, P1, R1 and TA1 of the official quarterly workbooks. Experimental figures.")

  /// Sources by the beginning of a measure's source text.
  static let known: [(String, SourceDescription)] = [
    ("mySociety register", register),
    ("MHCLG Revenue Outturn", revenueOutturn),
    ("MHCLG Revenue Outturn RSX", revenueOutturnRSX),
    ("Improvement Service LGBF", benchmarkingFramework),
    ("HM Treasury GDP deflators", gdpDeflators),
    ("Defra fly-tipping statistics", flyTipping),
    ("MHCLG statutory homelessness", homelessness),
    (
      "DfE LAIT",
      SourceDescription(
        slug: "dfe-lait", title: "Local Authority Interactive Tool (LAIT)", publisher: dfe,
        url: "https://www.gov.uk/government/publications/local-authority-interactive-tool-lait",
        note: "Taken from file bds_long_0.parquet of the department's own LAIT code. " + check)
    ),
    (
      "DfE Section 251",
      SourceDescription(
        slug: "dfe-section-251", title: "Section 251: local authority education expenditure",
        publisher: dfe,
        url: "https://explore-education-statistics.service.gov.uk/find-statistics/"
          + "la-and-school-expenditure",
        note: "Taken from a third-party grouping of Section 251 into five blocks. " + check)
    ),
    (
      "NHS Digital ASCOF",
      SourceDescription(
        slug: "nhs-ascof", title: "Measures from the Adult Social Care Outcomes Framework",
        publisher: nhs,
        url: "https://digital.nhs.uk/data-and-information/publications/statistical/"
          + "adult-social-care-outcomes-framework-ascof",
        note: "2018-19 and 2019-20 taken from files final_data_2019.csv and final_data_2020.csv of "
          + "a third party, 2020-21 from the official file. " + check)
    ),
    (
      "Oflog / NHS England ASCOF",
      SourceDescription(
        slug: "oflog-asc", title: "Oflog adult social care metrics (ASCOF, SALT, Skills for Care)",
        publisher: "\(mhclg) / Oflog, from \(nhs) and Skills for Care",
        url: "https://oflog.data.gov.uk/",
        note: "Taken from file ASC_data.csv of Oflog's code. " + check)
    ),
    (
      "MHCLG/Oflog waste metrics",
      SourceDescription(
        slug: "mhclg-waste", title: "Waste management metrics (WasteDataFlow)",
        publisher: "\(mhclg) / Oflog, from \(defra)", url: "https://oflog.data.gov.uk/",
        note: "Taken from file testData.json of the department's component library, which is named "
          + "test data but holds a full series. " + check)
    ),
    (
      "MHCLG Indices of Deprivation",
      SourceDescription(
        slug: "mhclg-imd", title: "English Indices of Deprivation", publisher: mhclg,
        url: "https://www.gov.uk/government/collections/english-indices-of-deprivation",
        note: "Counties of 2025 are population-weighted means of their districts. Scores of 2019 "
          + "and 2025 are not comparable. " + check)
    ),
    (
      "MHCLG rough sleeping snapshot",
      SourceDescription(
        slug: "mhclg-rough-sleeping", title: "Rough sleeping snapshot in England", publisher: mhclg,
        url: "https://www.gov.uk/government/collections/homelessness-statistics",
        note: "Taken from file Rough_sleeping_2010_2022.xlsx. A single night's count or estimate. "
          + check)
    ),
    (
      "ONS mid-year estimates",
      SourceDescription(
        slug: "ons-mid-year-estimates", title: "Mid-year population estimates", publisher: ons,
        url: "https://www.ons.gov.uk/peoplepopulationandcommunity/populationandmigration/"
          + "populationestimates",
        note: "Official workbook mye23tablesew.xlsx, rebased to Census 2021. Adults and over-65s "
          + "before 2023 are derived with an interpolated share.")
    ),
    (
      "derived: DfE LAIT",
      SourceDescription(
        slug: "derived-dfe-lait", title: "Computed from the Local Authority Interactive Tool",
        publisher: "Touchstone, from figures of the \(dfe)",
        note: "Child population implied by the child protection rate, and spend divided by it.")
    ),
    (
      "derived: Defra / ONS population",
      SourceDescription(
        slug: "derived-fly-tipping", title: "Fly-tipping incidents per 1,000 people",
        publisher: "Touchstone, from figures of the \(defra) and the \(ons)",
        note: "Incidents divided by mid-year population.")
    ),
    (
      "derived: MHCLG Revenue Outturn / ONS population",
      SourceDescription(
        slug: "derived-outturn-per-head", title: "Revenue Outturn per head",
        publisher: "Touchstone, from figures of the \(mhclg) and the \(ons)",
        note: "Net spend divided by the mid-year population of the calendar year in which the "
          + "financial year starts.")
    ),
    (
      "derived: MHCLG Revenue Outturn",
      SourceDescription(
        slug: "derived-outturn-waste-disposal",
        title: "Environment spend with the share of joint waste disposal",
        publisher: "Touchstone, from figures of the \(mhclg)",
        note: "Adds the population share of the joint waste authority's net spend; levies use "
          + "tonnage, so the split is ours.")
    ),
    (
      "neighbours: dfe",
      SourceDescription(
        slug: "dfe-statistical-neighbours", title: "Children's services statistical neighbours",
        publisher: dfe,
        url: "https://www.gov.uk/government/publications/local-authority-interactive-tool-lait",
        note: "Taken from files sn_april_2021.xlsx and sn_may_2025.xlsx of the LAIT code. " + check)
    ),
    (
      "neighbours: ons",
      SourceDescription(
        slug: "ons-statistical-neighbours", title: "Statistical neighbours of local authorities",
        publisher: ons, url: "https://www.ons.gov.uk/explore-local-statistics/",
        note: "Taken from the cluster files of the Explore Local Statistics code.")
    ),
    (
      "neighbours: oflog",
      SourceDescription(
        slug: "oflog-neighbours", title: "Oflog nearest neighbours 2024, unordered",
        publisher: "\(mhclg) / Oflog", licence: SourceDescription.toBeConfirmed,
        note: "Taken from file NN.json of Oflog's code; it does not name its model, which may be "
          + "licensed. Use it to check other sets, not to pass on.")
    ),
  ]
}
