extension MeasureDefinitions {
  /// Tables of ONS Explore Local Statistics.
  static let exploreLocalStatistics = """
    ons.adult_obesity_prevalence|Adult obesity prevalence|%|lower|outcome|ONS Explore Local Statistics: adult-obesity-prevalence|ph
    ons.anxiety|Anxiety|Mean (Where 0 is 'not at all anxious' and 10 is 'completely |lower|outcome|ONS Explore Local Statistics: personal-wellbeing-estimates|
    ons.apprenticeship_achievements_england|Apprenticeship achievements (England)|Rate per 100,000 population|none|context|ONS Explore Local Statistics: apprenticeships|
    ons.apprenticeship_starts_england|Apprenticeship starts (England)|Rate per 100,000 population|none|context|ONS Explore Local Statistics: apprenticeships|
    ons.cancer_diagnosis_at_stage_1_and_2|Cancer diagnosis at stage 1 and 2|%|higher|context|ONS Explore Local Statistics: cancer-diagnosis-at-stage-1-and-2|ph
    ons.children_in_relative_poverty_after_housing_costs|Children in relative poverty after housing costs|%|lower|context|ONS Explore Local Statistics: children-in-relative-poverty|
    ons.children_in_relative_poverty_before_housing_costs|Children in relative poverty before housing costs|%|lower|context|ONS Explore Local Statistics: children-in-relative-poverty|
    ons.claimant_count|Claimant Count|%|lower|context|ONS Explore Local Statistics: claimant-count|
    ons.communication_and_language|Communication and language|%|higher|outcome|ONS Explore Local Statistics: early-years|education
    ons.economically_inactive|Economically inactive|%|none|context|ONS Explore Local Statistics: employment-rate|
    ons.employment_rate|Employment rate|%|none|context|ONS Explore Local Statistics: employment-rate|
    ons.engaged_with_the_arts|Engaged with the arts|%|higher|outcome|ONS Explore Local Statistics: engagement-with-culture-and-heritage|culture
    ons.female_healthy_life_expectancy|Female healthy life expectancy|yrs|higher|outcome|ONS Explore Local Statistics: healthy-life-expectancy|ph
    ons.gcses_in_english_and_maths|GCSEs in English and Maths|%|higher|outcome|ONS Explore Local Statistics: gcses-in-english-and-maths|education
    ons.greenhouse_gas_emissions|Greenhouse gas emissions|Emissions (tCO2e) per capita|lower|outcome|ONS Explore Local Statistics: greenhouse-gas-emissions|env
    ons.gross_disposable_household_income|Gross disposable household income|GBP|none|context|ONS Explore Local Statistics: gross-disposable-household-income-per-head|
    ons.gross_median_weekly_pay|Gross median weekly pay|GBP|none|context|ONS Explore Local Statistics: gross-median-weekly-pay|
    ons.happiness|Happiness|Mean (Where 0 is 'not at all happy' and 10 is 'completely ha|higher|outcome|ONS Explore Local Statistics: personal-wellbeing-estimates|
    ons.housing_affordability_ratio_residence_based|Housing affordability ratio (residence-based)|%|lower|context|ONS Explore Local Statistics: housing-affordability-ratio|
    ons.literacy|Literacy|%|higher|outcome|ONS Explore Local Statistics: early-years|education
    ons.male_healthy_life_expectancy|Male healthy life expectancy|yrs|higher|outcome|ONS Explore Local Statistics: healthy-life-expectancy|ph
    ons.mathematics|Mathematics|%|higher|outcome|ONS Explore Local Statistics: early-years|education
    ons.net_additions_to_the_housing_stock_england|Net additions to the housing stock (England)|Net additional dwellings per 1,000 stock|higher|outcome|ONS Explore Local Statistics: net-additions-to-the-housing-stock|planning
    ons.persistent_absences_for_all_pupils|Persistent absences for all pupils|%|lower|outcome|ONS Explore Local Statistics: persistent-absences-for-all-pupils|education
    ons.persistent_absences_for_pupils_looked_after_by_local_authorities|Persistent absences for pupils looked after by local authorities|%|lower|outcome|ONS Explore Local Statistics: persistent-absences-for-pupils-looked-after-by-local-authorities|csc
    ons.preventable_cardiovascular_mortality_england|Preventable cardiovascular mortality (England)|Rate per 100,000 population|lower|outcome|ONS Explore Local Statistics: preventable-cardiovascular-mortality-england|ph
    ons.public_electric_vehicle_chargers|Public electric vehicle chargers|Rate per 100,000 population|higher|outcome|ONS Explore Local Statistics: public-electric-vehicle-chargers|highways
    ons.pupils_meeting_the_expected_standard_in_reading_writing_and_maths|Pupils meeting the expected standard in reading, writing and maths|%|higher|outcome|ONS Explore Local Statistics: pupils-at-expected-standards-by-end-of-primary-school|education
    ons.residents_within_a_30_minute_walk_of_their_nearest_library|Residents within a 30 minute walk of their nearest library|%|higher|outcome|ONS Explore Local Statistics: library-walk|culture
    ons.satisfaction|Satisfaction|Mean (Where 0 is 'not at all satisfied' and 10 is 'completel|higher|outcome|ONS Explore Local Statistics: personal-wellbeing-estimates|
    ons.visited_a_heritage_site|Visited a heritage site|%|higher|outcome|ONS Explore Local Statistics: engagement-with-culture-and-heritage|culture
    ons.visited_a_museum_or_gallery|Visited a museum or gallery|%|higher|outcome|ONS Explore Local Statistics: engagement-with-culture-and-heritage|culture
    ons.visited_a_public_library|Visited a public library|%|higher|outcome|ONS Explore Local Statistics: engagement-with-culture-and-heritage|culture
    ons.worthwhile|Worthwhile|Mean (Where 0 is 'not at all worthwhile' and 10 is 'complete|higher|outcome|ONS Explore Local Statistics: personal-wellbeing-estimates|
    """
}
