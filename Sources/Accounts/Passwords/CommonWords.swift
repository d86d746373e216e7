/// Words that passwords are commonly made of, and those that anybody who guesses at a council's
/// hub tries first.
enum CommonWords {
  static let all = Set(text.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })

  private static let text = """
    password passwort passw0rd pass passphrase pwd secret secure security login signin logon access
    admin administrator root user username guest test testing tester demo default changeme change
    letmein welcome hello hallo goodbye system computer internet server network windows microsoft
    google apple facebook twitter amazon samsung android iphone linux office outlook excel teams
    iloveyou love lovely loveyou lover loves heart baby babe angel princess prince queen king
    sunshine sunny flower rainbow butterfly star stars moon sun sky ocean summer winter spring
    autumn january february march april may june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday weekend holiday christmas easter
    morning night today tomorrow forever always never whatever nothing everything something
    monkey dragon tiger lion eagle falcon wolf bear horse kitten kitty puppy dog dogs cat cats
    shadow master matrix ninja pirate killer hunter ranger warrior soldier knight wizard magic
    batman superman spiderman starwars pokemon pikachu naruto minecraft mustang ferrari porsche
    mercedes harley corvette yamaha honda toyota ford jaguar football soccer baseball basketball
    hockey cricket rugby tennis golf liverpool arsenal chelsea everton tottenham spurs manchester
    united city villa newcastle leeds rangers celtic barcelona madrid juventus player champion
    winner michael michelle jennifer jessica jordan daniel david robert thomas william charlie
    george james john joshua andrew anthony matthew joseph jack harry oliver oscar max sam samantha
    ashley amanda nicole hannah sarah emma emily sophie olivia lucy lily poppy daisy ginger bailey
    buster bella molly coco peanut cookie chocolate cheese pepper banana orange apples strawberry
    cherry coffee cheers beer whiskey pizza burger sugar honey candy silver golden gold diamond
    purple yellow black white green blue red pink brown music guitar piano dance dancer rock metal
    freedom liberty peace justice trust trustno1 faith hope grace jesus christ god heaven hell
    devil money cash dollar pounds lucky happy smile smiley friend friends family mother father
    sister brother daddy mummy mommy london england britain british scotland wales ireland america
    country council councils county borough district town local government gov gov.uk public
    service services improvement hub touchstone steward resident mayor councillor bristol
    birmingham sheffield nottingham leicester coventry cardiff glasgow edinburgh belfast oxford
    cambridge qwerty qwertz azerty asdf asdfgh zxcvb zxcvbn abc abcd abcdef xyz qaz wsx edc poiuy
    abc123 a1b2c3 123qwe qwe123 1q2w3e 1q2w3e4r zaq12wsx the and for you your yours this that
    what who why how not with from have has was are our ours his her him she they them that's
    correct battery staple open sesame close door house home work school college university
    teacher student phone mobile tablet laptop desktop keyboard mouse screen button number numbers
    letters word words long short strong weak good bad best super mega ultra power energy fire
    water earth wind storm thunder lightning snow ice cool hot cold new old young big little small
    first last one two three four five six seven eight nine ten zero million again please thanks
    sorry yes maybe okay fuck fucking fuckyou shit bitch asshole sexy sex porn pussy dick naked
    """
}
