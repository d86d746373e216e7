extension MeasureDefinitions {
  /// Revenue outturn by service.
  static let outturn = """
    ro.asc|Adult social care: net current expenditure|GBP|none|spend|MHCLG Revenue Outturn|asc
    ro.central|Central services: net current expenditure|GBP|none|spend|MHCLG Revenue Outturn|central
    ro.csc|Children's social care: net current expenditure|GBP|none|spend|MHCLG Revenue Outturn|csc
    ro.culture|Cultural and related: net current expenditure|GBP|none|spend|MHCLG Revenue Outturn|culture
    ro.education|Education: net current expenditure|GBP|none|spend|MHCLG Revenue Outturn|education
    ro.env|Environmental and regulatory: net current expenditure|GBP|none|spend|MHCLG Revenue Outturn|env
    ro.fire|Fire and rescue: net current expenditure|GBP|none|spend|MHCLG Revenue Outturn|fire
    ro.highways|Highways and transport: net current expenditure|GBP|none|spend|MHCLG Revenue Outturn|highways
    ro.housing|Housing (general fund): net current expenditure|GBP|none|spend|MHCLG Revenue Outturn|housing
    ro.nce|Net current expenditure: net current expenditure|GBP|none|spend|MHCLG Revenue Outturn|nce
    ro.other|Other services: net current expenditure|GBP|none|spend|MHCLG Revenue Outturn|other
    ro.ph|Public health: net current expenditure|GBP|none|spend|MHCLG Revenue Outturn|ph
    ro.planning|Planning and development: net current expenditure|GBP|none|spend|MHCLG Revenue Outturn|planning
    ro.police|Police: net current expenditure|GBP|none|spend|MHCLG Revenue Outturn|police
    ro.socialcare|Social care (children's and adults' combined): net current expenditure|GBP|none|spend|MHCLG Revenue Outturn|socialcare
    ro.tse|Total service expenditure: net current expenditure|GBP|none|spend|MHCLG Revenue Outturn|tse
    rsx.asc.fees|Adult social care: sales, fees and charges|GBP|none|context|MHCLG Revenue Outturn RSX|asc
    rsx.asc.gross|Adult social care: total expenditure before income|GBP|none|spend|MHCLG Revenue Outturn RSX|asc
    rsx.central.fees|Central services: sales, fees and charges|GBP|none|context|MHCLG Revenue Outturn RSX|central
    rsx.central.gross|Central services: total expenditure before income|GBP|none|spend|MHCLG Revenue Outturn RSX|central
    rsx.csc.fees|Children's social care: sales, fees and charges|GBP|none|context|MHCLG Revenue Outturn RSX|csc
    rsx.csc.gross|Children's social care: total expenditure before income|GBP|none|spend|MHCLG Revenue Outturn RSX|csc
    rsx.culture.fees|Cultural and related: sales, fees and charges|GBP|none|context|MHCLG Revenue Outturn RSX|culture
    rsx.culture.gross|Cultural and related: total expenditure before income|GBP|none|spend|MHCLG Revenue Outturn RSX|culture
    rsx.education.fees|Education: sales, fees and charges|GBP|none|context|MHCLG Revenue Outturn RSX|education
    rsx.education.gross|Education: total expenditure before income|GBP|none|spend|MHCLG Revenue Outturn RSX|education
    rsx.env.fees|Environmental and regulatory: sales, fees and charges|GBP|none|context|MHCLG Revenue Outturn RSX|env
    rsx.env.gross|Environmental and regulatory: total expenditure before income|GBP|none|spend|MHCLG Revenue Outturn RSX|env
    rsx.highways.fees|Highways and transport: sales, fees and charges|GBP|none|context|MHCLG Revenue Outturn RSX|highways
    rsx.highways.gross|Highways and transport: total expenditure before income|GBP|none|spend|MHCLG Revenue Outturn RSX|highways
    rsx.housing.fees|Housing (general fund): sales, fees and charges|GBP|none|context|MHCLG Revenue Outturn RSX|housing
    rsx.housing.gross|Housing (general fund): total expenditure before income|GBP|none|spend|MHCLG Revenue Outturn RSX|housing
    rsx.ph.fees|Public health: sales, fees and charges|GBP|none|context|MHCLG Revenue Outturn RSX|ph
    rsx.ph.gross|Public health: total expenditure before income|GBP|none|spend|MHCLG Revenue Outturn RSX|ph
    rsx.planning.fees|Planning and development: sales, fees and charges|GBP|none|context|MHCLG Revenue Outturn RSX|planning
    rsx.planning.gross|Planning and development: total expenditure before income|GBP|none|spend|MHCLG Revenue Outturn RSX|planning
    rsx.tse.fees|Total service expenditure: sales, fees and charges|GBP|none|context|MHCLG Revenue Outturn RSX|tse
    rsx.tse.gross|Total service expenditure: total expenditure before income|GBP|none|spend|MHCLG Revenue Outturn RSX|tse
    """
}
