extension MeasureDefinitions {
  /// The Local Government Benchmarking Framework.
  static let benchmarking = """
    lgbf.business_gateway_start_ups|Business Gateway Start Ups|number|none|context|Improvement Service LGBF (Jan 2022 release)|
    lgbf.candl1|Cost per Attendance at Sports Facilities|GBP|lower|spend|Improvement Service LGBF (Jan 2022 release)|culture
    lgbf.candl2|Cost per Library Visit|GBP|lower|spend|Improvement Service LGBF (Jan 2022 release)|culture
    lgbf.candl3|Cost of Museums per Visit|GBP|lower|spend|Improvement Service LGBF (Jan 2022 release)|culture
    lgbf.candl4|Cost of Parks & Open Spaces per 1,000 Population|GBP|lower|spend|Improvement Service LGBF (Jan 2022 release)|culture
    lgbf.candl5a|% of Adults Satisfied with Libraries|%|higher|outcome|Improvement Service LGBF (Jan 2022 release)|culture
    lgbf.candl5b|% of Adults Satisfied with Parks and Open Spaces|%|higher|outcome|Improvement Service LGBF (Jan 2022 release)|culture
    lgbf.candl5c|% of Adults Satisfied with Museums and Galleries|%|higher|outcome|Improvement Service LGBF (Jan 2022 release)|culture
    lgbf.candl5d|% of Adults Satisfied with Leisure Facilities|%|higher|outcome|Improvement Service LGBF (Jan 2022 release)|culture
    lgbf.care_hrs_per_yr|Care Hrs per Yr|number|none|context|Improvement Service LGBF (Jan 2022 release)|
    lgbf.central_support_services_total_general_fund_000|Central Support services - total General Fund (£000)|GBP thousand|none|spend|Improvement Service LGBF (Jan 2022 release)|
    lgbf.chn1|Cost per Primary School Pupil|GBP|lower|spend|Improvement Service LGBF (Jan 2022 release)|education
    lgbf.chn10|% of Adults Satisfied with Local Schools|%|higher|outcome|Improvement Service LGBF (Jan 2022 release)|education
    lgbf.chn11|Proportion of Pupils Entering Positive Destinations|number|higher|outcome|Improvement Service LGBF (Jan 2022 release)|education
    lgbf.chn12a|Overall Average Total Tariff|number|higher|outcome|Improvement Service LGBF (Jan 2022 release)|education
    lgbf.chn12b|Average Total Tariff SIMD Quintile 1|number|higher|outcome|Improvement Service LGBF (Jan 2022 release)|education
    lgbf.chn12c|Average Total Tariff SIMD Quintile 2|number|higher|outcome|Improvement Service LGBF (Jan 2022 release)|education
    lgbf.chn12d|Average Total Tariff SIMD Quintile 3|number|higher|outcome|Improvement Service LGBF (Jan 2022 release)|education
    lgbf.chn12e|Average Total Tariff SIMD Quintile 4|number|higher|outcome|Improvement Service LGBF (Jan 2022 release)|education
    lgbf.chn12f|Average Total Tariff SIMD Quintile 5|number|higher|outcome|Improvement Service LGBF (Jan 2022 release)|education
    lgbf.chn13a|Percentage of P1, P4 and P7 Pupils Combined Achieving Expected CFE Level in Literacy|%|higher|outcome|Improvement Service LGBF (Jan 2022 release)|education
    lgbf.chn13b|Percentage of P1, P4 and P7 Pupils Combined Achieving Expected CFE Level in Numeracy|%|higher|outcome|Improvement Service LGBF (Jan 2022 release)|education
    lgbf.chn14a|Literacy Attainment Gap (P1,4,7 Combined) - Percentage Point Gap Between the Least Deprived and Most Deprived Pupils|%|higher|outcome|Improvement Service LGBF (Jan 2022 release)|education
    lgbf.chn14b|Numeracy Attainment Gap (P1,4,7 Combined) - Percentage Point Gap Between the Least Deprived and Most Deprived Pupils|%|higher|outcome|Improvement Service LGBF (Jan 2022 release)|education
    lgbf.chn17|Percentage of Children Meeting Developmental Milestones|%|higher|outcome|Improvement Service LGBF (Jan 2022 release)|education
    lgbf.chn18|Percentage of Funded Early Years Provision Which is Graded Good/Better|%|higher|outcome|Improvement Service LGBF (Jan 2022 release)|education
    lgbf.chn19a|School Attendance Rate|number|higher|outcome|Improvement Service LGBF (Jan 2022 release)|education
    lgbf.chn19b|School Attendance Rate (Looked After Children)|number|higher|outcome|Improvement Service LGBF (Jan 2022 release)|csc
    lgbf.chn2|Cost per Secondary School Pupil|GBP|lower|spend|Improvement Service LGBF (Jan 2022 release)|education
    lgbf.chn20a|School Exclusion Rates per 1000 Pupils|number|lower|outcome|Improvement Service LGBF (Jan 2022 release)|education
    lgbf.chn20b|School Exclusion Rates per 1000 Looked After Children|number|lower|outcome|Improvement Service LGBF (Jan 2022 release)|csc
    lgbf.chn21|Percentage Participation for 16-19 Year Olds|%|higher|outcome|Improvement Service LGBF (Jan 2022 release)|education
    lgbf.chn22|Percentage of Child Protection Re-Registrations Within 18 Months|%|lower|outcome|Improvement Service LGBF (Jan 2022 release)|csc
    lgbf.chn23|Percentage of Looked After Children with More than One Placement in the Last Year|%|lower|outcome|Improvement Service LGBF (Jan 2022 release)|csc
    lgbf.chn24|Percentage of Children Living in Poverty (after Housing Costs)|%|lower|outcome|Improvement Service LGBF (Jan 2022 release)|education
    lgbf.chn3|Cost per Pre-School Education Registration|GBP|lower|spend|Improvement Service LGBF (Jan 2022 release)|education
    lgbf.chn4|% of Pupils Gaining 5+ Awards at Level 5|%|higher|outcome|Improvement Service LGBF (Jan 2022 release)|education
    lgbf.chn5|% of Pupils Gaining 5+ Awards at Level 6|%|higher|outcome|Improvement Service LGBF (Jan 2022 release)|education
    lgbf.chn6|% of Pupils from Deprived Areas Gaining 5+ Awards at Level 5 (SIMD)|%|higher|outcome|Improvement Service LGBF (Jan 2022 release)|education
    lgbf.chn7|% of Pupils from Deprived Areas Gaining 5+ Awards at Level 6 (SIMD)|%|higher|outcome|Improvement Service LGBF (Jan 2022 release)|education
    lgbf.chn8a|The Gross Cost of "Children Looked After" in Residential Based Services per Child per Week|GBP|lower|spend|Improvement Service LGBF (Jan 2022 release)|csc
    lgbf.chn8b|The Gross Cost of "Children Looked After" in a Community Setting per Child per Week|GBP|lower|spend|Improvement Service LGBF (Jan 2022 release)|csc
    lgbf.chn9|Balance of Care for Looked after Children: % of Children Being Looked after in the Community|%|higher|outcome|Improvement Service LGBF (Jan 2022 release)|csc
    lgbf.claimant_count|Claimant Count|number|none|context|Improvement Service LGBF (Jan 2022 release)|
    lgbf.claimant_count_16_to_24|Claimant Count (16 to 24)|number|none|context|Improvement Service LGBF (Jan 2022 release)|
    lgbf.clim1|CO2 Emissions Area Wide per Capita|number|lower|outcome|Improvement Service LGBF (Jan 2022 release)|env
    lgbf.clim2|CO2 Emissions Area Wide: Emissions Within Scope of LA per Capita|number|lower|outcome|Improvement Service LGBF (Jan 2022 release)|env
    lgbf.community_parks_and_open_spaces_net_expenditure_000|Community Parks and Open Spaces - net expenditure (£000)|GBP thousand|none|spend|Improvement Service LGBF (Jan 2022 release)|
    lgbf.corp_1|Support Services as a % of Total Gross Expenditure|%|lower|outcome|Improvement Service LGBF (Jan 2022 release)|central
    lgbf.corp_3b|The Percentage of the Highest Paid 5% Employees Who are Women|%|higher|outcome|Improvement Service LGBF (Jan 2022 release)|central
    lgbf.corp_3c|Gender Pay Gap|number|lower|outcome|Improvement Service LGBF (Jan 2022 release)|central
    lgbf.corp_4|The Cost per Dwelling of Collecting Council Tax|GBP|lower|spend|Improvement Service LGBF (Jan 2022 release)|central
    lgbf.corp_6a|Sickness Absence Days per Teacher|number|lower|outcome|Improvement Service LGBF (Jan 2022 release)|central
    lgbf.corp_6b|Sickness Absence Days per Employee (Excluding Teachers)|number|lower|outcome|Improvement Service LGBF (Jan 2022 release)|central
    lgbf.corp_7|Percentage of Income Due from Council Tax Received by the End of the Year|%|higher|outcome|Improvement Service LGBF (Jan 2022 release)|central
    lgbf.corp_8|Percentage of Invoices Sampled that Were Paid Within 30 Days|%|higher|outcome|Improvement Service LGBF (Jan 2022 release)|central
    lgbf.corp_asset1|Proportion of Operational Buildings that are Suitable for their Current Use|number|higher|outcome|Improvement Service LGBF (Jan 2022 release)|central
    lgbf.corp_asset2|Proportion of Internal Floor Area of Operational Buildings in Satisfactory Condition|number|higher|outcome|Improvement Service LGBF (Jan 2022 release)|central
    lgbf.cost_of_collecting_ct|Cost of Collecting CT|GBP|none|spend|Improvement Service LGBF (Jan 2022 release)|
    lgbf.days_lost_other|Days Lost - Other|number|none|context|Improvement Service LGBF (Jan 2022 release)|
    lgbf.days_lost_teachers|Days Lost - Teachers|number|none|context|Improvement Service LGBF (Jan 2022 release)|
    lgbf.econ1|Percentage of Unemployed People Assisted into Work from Council Funded/Operated Employability Programmes|%|higher|outcome|Improvement Service LGBF (Jan 2022 release)|planning
    lgbf.econ10|Immediately Available Employment Land as a % of Total Land Allocated for Employment Purposes in the Local Development Plan|%|higher|outcome|Improvement Service LGBF (Jan 2022 release)|planning
    lgbf.econ11|Gross Value Added (GVA) per Capita|number|higher|outcome|Improvement Service LGBF (Jan 2022 release)|planning
    lgbf.econ12a|Claimant Count as a Percentage of Working Age Population|%|lower|outcome|Improvement Service LGBF (Jan 2022 release)|planning
    lgbf.econ12b|Claimant Count as a Percentage of 16-24 Population|%|lower|outcome|Improvement Service LGBF (Jan 2022 release)|planning
    lgbf.econ2|Cost per Planning Application|GBP|lower|spend|Improvement Service LGBF (Jan 2022 release)|planning
    lgbf.econ3|Average Time to Process Planning Applications|number|lower|outcome|Improvement Service LGBF (Jan 2022 release)|planning
    lgbf.econ4|% Spent on Local SME's|%|higher|outcome|Improvement Service LGBF (Jan 2022 release)|planning
    lgbf.econ5|Business Gateway Start-Ups per 10,000 Population|number|higher|outcome|Improvement Service LGBF (Jan 2022 release)|planning
    lgbf.econ6|Cost of Tourism and Economic Development per 1,000 Population|GBP|lower|spend|Improvement Service LGBF (Jan 2022 release)|planning
    lgbf.econ7|Proportion of People Earning less than Living Wage|number|lower|outcome|Improvement Service LGBF (Jan 2022 release)|planning
    lgbf.econ8|Proportion of Properties Receiving Superfast Broadband|number|higher|outcome|Improvement Service LGBF (Jan 2022 release)|planning
    lgbf.econ9|Town Vacancy Rates|number|lower|outcome|Improvement Service LGBF (Jan 2022 release)|planning
    lgbf.economic_development_and_tourism_gross_expenditure_000|Economic Development & Tourism - Gross expenditure (£000)|GBP thousand|none|spend|Improvement Service LGBF (Jan 2022 release)|
    lgbf.env1|Gross Cost of Waste Collection per Premises|GBP|lower|spend|Improvement Service LGBF (Jan 2022 release)|env
    lgbf.env1a|Net Cost per Waste Collection per Premises|GBP|lower|spend|Improvement Service LGBF (Jan 2022 release)|env
    lgbf.env2|Gross Cost per Waste Disposal per Premises|GBP|lower|spend|Improvement Service LGBF (Jan 2022 release)|env
    lgbf.env2a|Net Cost per Waste Disposal per Premises|GBP|lower|spend|Improvement Service LGBF (Jan 2022 release)|env
    lgbf.env3a|Net Cost of Street Cleaning per 1,000 Population|GBP|lower|spend|Improvement Service LGBF (Jan 2022 release)|env
    lgbf.env3c|Cleanliness Score (Percentage Acceptable)|%|higher|outcome|Improvement Service LGBF (Jan 2022 release)|env
    lgbf.env4a|Cost of Maintenance per Kilometre of Roads|GBP|lower|spend|Improvement Service LGBF (Jan 2022 release)|highways
    lgbf.env4b|Percentage of A Class Roads that Should be Considered for Maintenance Treatment|%|lower|outcome|Improvement Service LGBF (Jan 2022 release)|highways
    lgbf.env4c|Percentage of B Class Roads that Should be Considered for Maintenance Treatment|%|lower|outcome|Improvement Service LGBF (Jan 2022 release)|highways
    lgbf.env4d|Percentage of C Class Roads that Should be Considered for Maintenance Treatment|%|lower|outcome|Improvement Service LGBF (Jan 2022 release)|highways
    lgbf.env4e|Percentage of Unclassified Roads that Should be Considered for Maintenance Treatment|%|lower|outcome|Improvement Service LGBF (Jan 2022 release)|highways
    lgbf.env5|Cost of Trading Standards and Environmental Health per 1,000 Population|GBP|lower|spend|Improvement Service LGBF (Jan 2022 release)|env
    lgbf.env5a|Cost of Trading Standards per 1,000 Population|GBP|lower|spend|Improvement Service LGBF (Jan 2022 release)|env
    lgbf.env5b|Cost of Environmental Health per 1,000 Population|GBP|lower|spend|Improvement Service LGBF (Jan 2022 release)|env
    lgbf.env6|The % of Total Waste Arising that is Recycled|%|higher|outcome|Improvement Service LGBF (Jan 2022 release)|env
    lgbf.env7a|% of Adults Satisfied with Refuse Collection|%|higher|outcome|Improvement Service LGBF (Jan 2022 release)|env
    lgbf.env7b|% of Adults Satisfied with Street Cleaning|%|higher|outcome|Improvement Service LGBF (Jan 2022 release)|env
    lgbf.env_health_gross_expend_000|Env. Health Gross Expend £000|GBP thousand|none|spend|Improvement Service LGBF (Jan 2022 release)|
    lgbf.finsus1|Total Useable Reserves as a % of Council Annual Budgeted Revenue|%|higher|outcome|Improvement Service LGBF (Jan 2022 release)|central
    lgbf.finsus2|Uncommitted General Fund Balance as a % of Council Annual Budgeted Net Revenue|%|higher|outcome|Improvement Service LGBF (Jan 2022 release)|central
    lgbf.finsus3|Ratio of Financing Costs to Net Revenue Stream - General Fund|number|lower|outcome|Improvement Service LGBF (Jan 2022 release)|central
    lgbf.finsus4|Ratio of Financing Costs to Net Revenue Stream - Housing Revenue Account|number|lower|outcome|Improvement Service LGBF (Jan 2022 release)|central
    lgbf.finsus5|Actual Outturn as a Percentage of Budgeted Expenditure|%|higher|outcome|Improvement Service LGBF (Jan 2022 release)|central
    lgbf.fte_staff_other|FTE Staff (Other)|number|none|context|Improvement Service LGBF (Jan 2022 release)|
    lgbf.fte_staff_teachers|FTE Staff Teachers|number|none|context|Improvement Service LGBF (Jan 2022 release)|
    lgbf.general_internal_floor_area|General Internal Floor Area|number|none|context|Improvement Service LGBF (Jan 2022 release)|
    lgbf.gia_which_is_satisfactory|GIA which is satisfactory|number|none|context|Improvement Service LGBF (Jan 2022 release)|
    lgbf.gross_costs_looked_after_children_in_community_setting_000s|Gross Costs (Looked After Children in Community Setting) (£000s)|GBP thousand|none|spend|Improvement Service LGBF (Jan 2022 release)|
    lgbf.gross_costs_looked_after_children_in_residential_000s|Gross Costs (Looked After Children in Residential) (£000s)|GBP thousand|none|spend|Improvement Service LGBF (Jan 2022 release)|
    lgbf.gross_expenditure_total_general_fund_000|Gross expenditure - total General Fund (£000)|GBP thousand|none|spend|Improvement Service LGBF (Jan 2022 release)|
    lgbf.gross_rent_arrears_year_end|Gross rent arrears year end|number|none|context|Improvement Service LGBF (Jan 2022 release)|
    lgbf.gross_sw_spend_on_over_18s|Gross SW Spend on over 18s|GBP|none|spend|Improvement Service LGBF (Jan 2022 release)|
    lgbf.hourly_rate_female|Hourly Rate (Female)|number|none|context|Improvement Service LGBF (Jan 2022 release)|
    lgbf.hourly_rate_male|Hourly Rate (Male)|number|none|context|Improvement Service LGBF (Jan 2022 release)|
    lgbf.hsn1a|Current Tenants' Arrears as a Percentage of Net Rent Due|%|lower|outcome|Improvement Service LGBF (Jan 2022 release)|housing
    lgbf.hsn1b|Gross Rent Arrears (all Tenants) as at 31 March Each Year as a Percentage of Rent Due for the Reporting Year|%|lower|outcome|Improvement Service LGBF (Jan 2022 release)|housing
    lgbf.hsn2|Percentage of Rent Due in the Year that Was Lost Due to Voids|%|lower|outcome|Improvement Service LGBF (Jan 2022 release)|housing
    lgbf.hsn3|Percentage of Dwellings Meeting SHQS|%|higher|outcome|Improvement Service LGBF (Jan 2022 release)|housing
    lgbf.hsn4a|Percentage of Repairs Completed Within Target Times|%|higher|outcome|Improvement Service LGBF (Jan 2022 release)|housing
    lgbf.hsn4b|Average Time Taken to Complete Non-Emergency Repairs|number|lower|outcome|Improvement Service LGBF (Jan 2022 release)|housing
    lgbf.hsn5|Percentage of Council Dwellings that are Energy Efficient|%|higher|outcome|Improvement Service LGBF (Jan 2022 release)|housing
    lgbf.hsn5a|% of Council Dwellings that are Energy Efficient|%|higher|outcome|Improvement Service LGBF (Jan 2022 release)|housing
    lgbf.income_due_excluding_reliefs_rebates|Income Due (Excluding Reliefs + Rebates)|number|none|context|Improvement Service LGBF (Jan 2022 release)|
    lgbf.income_received_from_ct|Income Received from CT|number|none|context|Improvement Service LGBF (Jan 2022 release)|
    lgbf.km_of_road|KM of Road|number|none|context|Improvement Service LGBF (Jan 2022 release)|
    lgbf.libraries_net_expenditure_000s|Libraries - net expenditure (£000s)|GBP thousand|none|spend|Improvement Service LGBF (Jan 2022 release)|
    lgbf.museums_and_galleries_net_expenditure_000|Museums & Galleries - net expenditure (£000)|GBP thousand|none|spend|Improvement Service LGBF (Jan 2022 release)|
    lgbf.mye_population|MYE Population|number|none|context|Improvement Service LGBF (Jan 2022 release)|
    lgbf.mye_population_16_to_24|MYE Population (16 to 24)|number|none|context|Improvement Service LGBF (Jan 2022 release)|
    lgbf.mye_population_75|MYE Population (75+)|number|none|context|Improvement Service LGBF (Jan 2022 release)|
    lgbf.mye_population_working_age|MYE Population (Working Age)|number|none|context|Improvement Service LGBF (Jan 2022 release)|
    lgbf.net_budgeted_revenue_expenditure_as_reported_to_committee_000s|Net budgeted revenue expenditure as reported to committee (£000s)|GBP thousand|none|spend|Improvement Service LGBF (Jan 2022 release)|
    lgbf.net_expenditure_on_care_homes_for_older_people|Net Expenditure on Care Homes for Older People|GBP|none|spend|Improvement Service LGBF (Jan 2022 release)|
    lgbf.net_outrun_revenue_expenditure_as_reported_to_committee_000s|Net outrun revenue expenditure as reported to committee (£000s)|GBP thousand|none|spend|Improvement Service LGBF (Jan 2022 release)|
    lgbf.no_of_attendances|No. Of Attendances|number|none|context|Improvement Service LGBF (Jan 2022 release)|
    lgbf.no_of_children_community|No. Of Children (community)|number|none|context|Improvement Service LGBF (Jan 2022 release)|
    lgbf.no_of_children_residential|No. Of Children (residential)|number|none|context|Improvement Service LGBF (Jan 2022 release)|
    lgbf.no_of_dwellings|No of Dwellings|number|none|context|Improvement Service LGBF (Jan 2022 release)|
    lgbf.no_of_invoices_paid_within_30_days|No of Invoices Paid within 30 days|number|none|context|Improvement Service LGBF (Jan 2022 release)|
    lgbf.no_of_invoices_sampled|No of Invoices Sampled|number|none|context|Improvement Service LGBF (Jan 2022 release)|
    lgbf.no_of_library_visits|No of Library Visits|number|none|context|Improvement Service LGBF (Jan 2022 release)|
    lgbf.no_of_museum_visits|No of museum visits|number|none|context|Improvement Service LGBF (Jan 2022 release)|
    lgbf.no_of_places|No of Places|number|none|context|Improvement Service LGBF (Jan 2022 release)|
    lgbf.no_of_planning_applications|No. of Planning Applications|number|none|context|Improvement Service LGBF (Jan 2022 release)|
    lgbf.no_of_pupils_primary|No of Pupils Primary|number|none|context|Improvement Service LGBF (Jan 2022 release)|
    lgbf.no_of_pupils_secondary|No of Pupils Secondary|number|none|context|Improvement Service LGBF (Jan 2022 release)|
    lgbf.non_emergency_repairs_completed|Non-emergency repairs completed|number|none|context|Improvement Service LGBF (Jan 2022 release)|
    lgbf.number_of_bed_days_people_spend_in_hospital_when_they_are_ready_to_be_discharged|Number of bed days people spend in hospital when they are ready to be discharged|number|none|context|Improvement Service LGBF (Jan 2022 release)|
    lgbf.number_of_discharges|Number of discharges|number|none|context|Improvement Service LGBF (Jan 2022 release)|
    lgbf.number_of_long_stay_residents_aged_65_supported_in_care_homes|Number of long-stay residents aged 65+ supported in Care Homes|number|none|context|Improvement Service LGBF (Jan 2022 release)|
    lgbf.number_of_operational_buildings|Number of Operational Buildings|number|none|context|Improvement Service LGBF (Jan 2022 release)|
    lgbf.number_of_operational_buildings_which_are_suitable_for_use|Number of Operational Buildings which are suitable for use|number|none|context|Improvement Service LGBF (Jan 2022 release)|
    lgbf.number_of_premises_for_refuse_collection|Number of Premises for Refuse Collection|number|none|context|Improvement Service LGBF (Jan 2022 release)|
    lgbf.number_of_readmissions_to_an_acute_hospital_within_28_days_of_discharge|Number of readmissions to an acute hospital within 28 days of discharge|number|none|context|Improvement Service LGBF (Jan 2022 release)|
    lgbf.pre_primary_education_gross_expenditure_000s|Pre-Primary education - Gross expenditure (£000s)|GBP thousand|none|spend|Improvement Service LGBF (Jan 2022 release)|
    lgbf.primary_education_gross_expenditure_000s|Primary education - Gross expenditure (£000s)|GBP thousand|none|spend|Improvement Service LGBF (Jan 2022 release)|
    lgbf.properties_meeting_nher_sap_ratings_year_end|Properties meeting NHER - SAP ratings year end|number|none|context|Improvement Service LGBF (Jan 2022 release)|
    lgbf.properties_meeting_shqs_year_end|Properties meeting SHQS year end|number|none|context|Improvement Service LGBF (Jan 2022 release)|
    lgbf.properties_within_scope_of_shqs_year_end|Properties within scope of SHQS year end|number|none|context|Improvement Service LGBF (Jan 2022 release)|
    lgbf.rent_due_in_year|Rent due in year|number|none|context|Improvement Service LGBF (Jan 2022 release)|
    lgbf.rent_lost_through_properties_being_empty|Rent lost through properties being empty|number|none|context|Improvement Service LGBF (Jan 2022 release)|
    lgbf.road_and_winter_maintenance_gross_expenditure|Road and winter maintenance - gross expenditure|GBP|none|spend|Improvement Service LGBF (Jan 2022 release)|
    lgbf.sds_spend_on_over_18s|SDS Spend on over 18s|GBP|none|spend|Improvement Service LGBF (Jan 2022 release)|
    lgbf.secondary_education_gross_expenditure_000s|Secondary education - Gross expenditure (£000s)|GBP thousand|none|spend|Improvement Service LGBF (Jan 2022 release)|
    lgbf.self_contained_properties_in_scope_of_eessh_total|Self-contained properties in scope of EESSH Total|number|none|context|Improvement Service LGBF (Jan 2022 release)|
    lgbf.self_contained_properties_that_meet_eessh_total|Self-contained properties that meet EESSH Total|number|none|context|Improvement Service LGBF (Jan 2022 release)|
    lgbf.sports_facilities_including_swimming_pools_net_expenditure_000|Sports facilities including swimming pools - net expenditure (£000)|GBP thousand|none|spend|Improvement Service LGBF (Jan 2022 release)|
    lgbf.street_cleaning_net_expenditure_000s|Street cleaning -net expenditure (£000s)|GBP thousand|none|spend|Improvement Service LGBF (Jan 2022 release)|
    lgbf.sw1|Older Persons (Over 65's) Home Care Costs per Hour|GBP|lower|spend|Improvement Service LGBF (Jan 2022 release)|asc
    lgbf.sw2|SDS Spend on Adults over 18 as a % of Total Social Work Spend on Adults over 18|%|higher|outcome|Improvement Service LGBF (Jan 2022 release)|asc
    lgbf.sw3a|% of People over 65 with Intensive Needs Receiving Care at Home|%|higher|outcome|Improvement Service LGBF (Jan 2022 release)|asc
    lgbf.sw4b|Percentage of Adults Supported at Home Who Agree that their Services and Support Had an Impact in Improving or Maintaining their Quality of Life|%|higher|outcome|Improvement Service LGBF (Jan 2022 release)|asc
    lgbf.sw4c|Percentage of Adults Supported at Home Who Agree that They are Supported to Live as Independently as Possible|%|higher|outcome|Improvement Service LGBF (Jan 2022 release)|asc
    lgbf.sw4d|Percentage of Adults Supported at Home Who Agree that They Had a Say in How their Help, Care or Support Was Provided|%|higher|outcome|Improvement Service LGBF (Jan 2022 release)|asc
    lgbf.sw4e|Percentage of Carers Who Feel Supported to Continue in their Caring Role|%|higher|outcome|Improvement Service LGBF (Jan 2022 release)|asc
    lgbf.sw5|Older Persons (over 65's) Residential Care Costs per Week per Resident|GBP|lower|spend|Improvement Service LGBF (Jan 2022 release)|asc
    lgbf.sw6|Rate of Readmission to Hospital Within 28 Days per 1,000 Discharges|number|lower|outcome|Improvement Service LGBF (Jan 2022 release)|asc
    lgbf.sw7|Proportion of Care Services Graded 'good' (4) or Better in Care Inspectorate Inspections|number|higher|outcome|Improvement Service LGBF (Jan 2022 release)|asc
    lgbf.sw8|Number of Days People Spend in Hospital when They are Ready to be Discharged, per 1,000 Population (75+)|number|lower|outcome|Improvement Service LGBF (Jan 2022 release)|asc
    lgbf.total_homecare_000|Total Homecare (£000)|GBP thousand|none|spend|Improvement Service LGBF (Jan 2022 release)|
    lgbf.total_number_of_employees_in_top_5|Total Number of Employees in Top 5%|number|none|context|Improvement Service LGBF (Jan 2022 release)|
    lgbf.total_number_of_unemployed_people_assisted_into_work_from_council_funded_operated_employability_programmes|Total Number of Unemployed people assisted into work from council funded-operated employability programmes|number|none|context|Improvement Service LGBF (Jan 2022 release)|
    lgbf.total_number_of_women_employees_in_top_5|Total Number of Women Employees in Top 5%|number|none|context|Improvement Service LGBF (Jan 2022 release)|
    lgbf.total_planning_gross_expenditure_000|Total Planning - Gross expenditure (£000)|GBP thousand|none|spend|Improvement Service LGBF (Jan 2022 release)|
    lgbf.trading_standards_and_env_health_gross_expend_000|Trading Standards & Env. Health Gross Expend £000|GBP thousand|none|spend|Improvement Service LGBF (Jan 2022 release)|
    lgbf.trading_standards_gross_expend_000|Trading Standards Gross Expend £000|GBP thousand|none|spend|Improvement Service LGBF (Jan 2022 release)|
    lgbf.unemployment_count_model_based|Unemployment count - model based|number|none|context|Improvement Service LGBF (Jan 2022 release)|
    lgbf.waste_collection_gross_expenditure_000s|Waste collection - gross expenditure (£000s)|GBP thousand|none|spend|Improvement Service LGBF (Jan 2022 release)|
    lgbf.waste_collection_net_expenditure_000s|Waste collection - Net expenditure (£000s)|GBP thousand|none|spend|Improvement Service LGBF (Jan 2022 release)|
    lgbf.waste_disposal_gross_expenditure_000s|Waste disposal - gross expenditure (£000s)|GBP thousand|none|spend|Improvement Service LGBF (Jan 2022 release)|
    lgbf.waste_disposal_net_expenditure_000s|Waste disposal - Net expenditure (£000s)|GBP thousand|none|spend|Improvement Service LGBF (Jan 2022 release)|
    lgbf.working_days_to_complete_non_emergency_repairs|Working days to complete non-emergency repairs|number|none|context|Improvement Service LGBF (Jan 2022 release)|
    """
}
