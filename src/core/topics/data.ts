/**
 * IPTC Media Topics, release of 2023-03-31: the current concepts as a tree, one a line, below its broader one with one blank more; the
 * code of eight digits, then the name. Made by scripts/media-topics.mjs.
 *
 * Copyright IPTC, International Press Telecommunications Council, https://iptc.org. Licence: Creative Commons Attribution 4.0
 * (https://creativecommons.org/licenses/by/4.0/). Changed: only codes, English names and the tree are kept.
 */
export const MEDIA_TOPICS = `
01000000arts, culture, entertainment and media
 20000002arts and entertainment
  20000003animation
  20000004cartoon
  20000005movies
  20000007dance
   20000008ballet
   20000009modern dance
   20000010traditional dance
  20000011fashion
   20000012jewelry
   20001248cosmetics
   20001249hairstyles
  20000013literature
   20000014drama (literature)
   20000015fiction
   20000016non-fiction
   20000017poetry
  20000018music
   20000019musical instrument
   20000020musical performance
   20000021musical genre
    20000022classical music
    20000023country music
    20000024folk music
    20000025jazz music
    20000026popular music
    20000027rock and roll music
    20001184hip hop
    20001185r&b
    20001186heavy metal
    20001187dance band music
    20001188electronic dance music
    20001189children's music
  20000029theater
   20000028opera
   20001133musical
   20001134operetta
   20001180drama (theatre)
   20001190stand-up comedy
   20001191cabaret
  20000031visual arts
   20000032architecture
   20000033design (visual arts)
   20000034drawing
   20000035painting
   20000036photography
   20000037sculpture
   20001203textile arts
   20001204woodworking
   20001205forging
  20001179series
  20001181festival
   20000006film festival
 20000038culture
  20000039cultural development
  20000040customs and tradition
  20000041festive event (culture)
  20000042language
  20000043library and museum
  20000044monument and heritage site
   20000242restoration
  20001135art exhibition
 20000045mass media
  20000046news media
  20000047newspaper
  20000048online media outlet
  20000049periodical
  20000050radio
  20000051television
  20001182social media
   20001192influencers
  20001319disinformation and misinformation
02000000crime, law and justice
 20000082crime
  20000083arson
  20000084assault
   20000085sex crime
  20000086cyber crime
  20000087corporate crime
   20000088anti-trust crime
   20000089breach of contract
   20000090embezzlement
   20000091insider trading
   20000092restraint of trade
   20001194accounting crime
  20000093corruption
   20000094bribery
  20000095drug related crimes
   20000096drug trafficking
  20000097fraud
   20001195tax evasion
  20000098hijacking
  20000099homicide
  20000100kidnapping
  20000101organized crime
   20000102gang activity
  20000103terrorism
  20000104robbery and theft
  20000105war crime
  20001196reckless driving
  20001283human smuggling and trafficking
  20001285vandalism
  20001313shootings
  20001314animal abuse
  20001320torture
 20000106judiciary
  20000107court
   20000108appeal (court)
   20000110judge
   20000111trial (court)
    20000112pre-trial
    20000114litigation
    20000134sentencing (criminal)
     20000135capital punishment
     20000136fine (penalty)
     20000137prison
     20001198court-ordered psychiatric treatment
     20001199suspended sentence
   20001287supreme and high court
  20000116out of court procedures
   20000117arbitration and mediation
  20000118prosecution and prosecutors
 20000119justice
 20000121law
  20000122civil law
   20000124regulations
    20000123antitrust regulations
  20000125criminal law
  20000126international law
   20000127extradition
   20000128international court and tribunal
  20001197administrative law
 20000129law enforcement
  20000130arrest
  20000131investigation (criminal)
   20000132missing person
   20001200dropped criminal investigation
  20000133police
  20001299surveillance
03000000disaster, accident and emergency incident
 20000139accident and emergency incident
  20000140explosion accident and incident
  20000141industrial accident and incident
   20000142nuclear accident and incident
  20000143transportation accident and incident
   20000144air and space accident and incident
   20000145maritime accident and incident
   20000146railway accident and incident
   20000147road accident and incident
    20001201wildlife traffic accident
  20000161structural failure
  20001321drowning
 20000148disaster
  20000149famine
  20000150fire
   20001202wildfire
  20000151natural disaster
   20000152drought
   20000153earthquake
   20000154flood
   20000155landslide
    20000156avalanche
   20000157meteorological disaster
    20000158windstorms
    20001280hurricane
   20000159volcanic eruption
   20001353tsunami
 20000168emergency response
04000000economy, business and finance
 20000170business information
  20000183business financing
   20000174bankruptcy
   20000182financially distressed company
   20000184restructuring and recapitalization
   20000396stocks and securities
    20000175stock buyback
    20000177corporate dividends
    20000186stock activity
    20000187stock flotation
    20000395derivatives
   20001294crowdfunding
  20000188human resources
   20000189layoffs and downsizing
   20000190executive officer
  20000192business strategy and marketing
   20000196commercial contract
   20000198economic globalization
   20000205new product or service
   20000206patent, copyright and trademark
   20000207product recall
   20000208research and development
   20000283market research
   20000284market trend
   20001159public contract
   20001163client relationship management
   20001295outsourcing
  20000199business governance
   20000181proxy filing
   20000185shareholder activity
   20000193annual and special corporate meeting
   20000194annual report
   20000195board of directors
   20001230environmental, social and governance policy (ESG)
  20001365business reporting and performance
   20000176credit rating
   20000178corporate earnings
   20000180financial statement
  20001366business restructuring
   20000197company spin-off
   20000200joint venture
   20000201leveraged buyout
   20000203management buyout
   20000204merger or acquisition
 20000209products and services
  20000210agriculture
  20000213commercial fishing
  20000214forestry and timber
  20000217chemicals
  20000224plastic
  20000225computing and information technology
   20000226computer and telecommunications hardware
   20000228satellite technology
   20000230semiconductor and electronic component
   20000231software and applications
   20000233telecommunication service
   20000234wireless technology
  20000235construction and property
   20000317building material
   20001245infrastructure projects
   20001367commercial real estate:
   20001368residential real estate
  20000243consumer goods
   20000245clothing
   20000249luxury good
   20000254toy and game
   20000324beverage and grocery
   20000325furnishings and furniture
   20000330tobacco and nicotine
   20001160handicrafts
   20001168pet product and service
   20001258consumer electronics
  20000256energy and resource
   20000257renewable energy
    20001208geothermal power
    20001209solar power
    20001210hydroelectric power
    20001211wind power
   20000258coal
   20000265nuclear power
   20001207biofuel
   20001243oil and gas
    20000259diesel fuel
    20000263natural gas
    20000268gasoline
  20000294manufacturing and engineering
   20000295aerospace
   20000296automotive
   20000297defense equipment
   20000298electrical appliance
   20000299heavy engineering
   20000302machine manufacturing
   20000303shipbuilding
   20001166railway manufacturing
  20000304media
   20000305advertising
   20000306books and publishing
   20000307film industry
   20000308music industry
   20000312public relations
   20000313radio industry
   20000314satellite and cable service
   20000315television industry
   20001293streaming service
   20001369podcast
   20001372news industry
  20000316metal and mineral mining and refining
   20000318precious material
  20000331tourism and leisure industry
   20000332casinos and gambling
   20000333hotel and accommodation
   20000334recreational and sporting goods
   20000335restaurant and catering
   20000336tour operator
  20000337transport
   20000338air transport
   20000340railway transport
   20000341road transport
   20000343waterway and maritime transport
   20001170logistics
   20001362public transport
   20001363taxi and ride-hailing
   20001364shared transport
  20001244utilities
   20000260electricity
   20000269waste management
   20000270water supply
   20001291heating and cooling
  20001289sales channel
   20000252retail
    20000246department store
    20000247online shopping
    20000253specialty store
    20001296shopping mall
    20001297shopping district and high street
   20000255wholesale
   20000273auction
  20001354healthcare industry
   20000218biotechnology business
   20000223pharmaceutical
   20000278health care provider
   20001167medical equipment
  20001370financial service
   20000272accountancy and auditing
   20000274banking
   20000279insurance
   20000280financial advisory service
   20000287personal finance and investment
   20000292stock broking
   20001162asset management
  20001371business service
   20000275consultancy
   20000276employment agency
   20000282legal service
   20000290rental service
   20000291shipping and postal service
   20001136trade show or expo
   20001164payment service
 20000344economy
  20000346macro economics
   20000347bonds
   20000348budgets and budgeting
   20000349business enterprise
    20001158entrepreneurship
    20001172small and medium enterprise
    20001278cooperative
   20000350central bank
   20000351consumers
    20000352consumer confidence
    20000353consumer issue
   20000354credit and debt
   20000355currency
    20001279cryptocurrency
   20000356deflation
   20000357economic growth
   20000358economic indicator
    20000359gross domestic product
    20000360industrial production
    20000361inventories
    20000362productivity
   20000363economic organization
   20000364emerging market
   20000365employment statistics
   20000366exports
   20000367government aid
   20000368government debt
   20000369imports
   20000370inflation
   20000371interest rate
   20000372international economic institution
   20000373international trade
    20000374trade agreements
    20000375trade balance
    20000376trade dispute
    20000377trade policy
   20000378investments
   20000379monetary policy
   20000380mortgage
   20000381mutual funds
   20000382prices
   20000383recession
   20000384tariff
  20001171sharing economy
 20000385market and exchange
  20000386commodity market
   20000387energy market
   20000388metal
   20000389soft commodity
  20000390debt market
  20000391foreign exchange market
  20000392loan market
   20000393loans
05000000education
 20000398parents group
 20000399religious education
 20000400school
  20000401primary education
  20000403adult and continuing education
  20000404upper secondary education
  20000405college and university
  20000408lower secondary education
  20000409early childhood education
  20001212religious school
  20001213public school
  20001214private school
  20001215independent and charter school
 20000410social learning
 20000412curriculum
 20000413educational testing and examinations
 20000414entrance examination
 20000415students
 20000416teachers
 20001216vocational education
 20001217educational grading
 20001337online and remote learning
06000000environment
 20000418climate change
  20000419global warming
 20000420conservation
  20000421energy saving
  20000422parks
 20000424environmental pollution
  20000425air pollution
  20000426environmental clean-up
  20000427hazardous materials
  20000428waste materials
  20000429water pollution
 20000430natural resources
  20000431energy resources
  20000432land resources
   20000433forests
   20000434mountains
  20000435population growth
  20000437water
   20000438oceans
   20000439rivers
   20000440wetlands
 20000441nature
  20000442ecosystem
  20000443endangered species
  20000444invasive species
  20000500animal
   20000494animal disease
   20001318pests
  20000507flowers and plants
   20000495plant disease
07000000health
 20000446disease and condition
  20000447cancer
  20000448communicable disease
   20000449epidemic and pandemic
   20000451viral disease
    20000452HIV and AIDS
  20000454heart disease
  20000456injury
  20000457medical condition
   20000460obesity
  20000458mental health
   20000459eating disorder
   20001356depression
   20001357anxiety and stress
  20001322poisoning
  20001355developmental disorder
 20000461health facility
  20000462hospital
  20001229healthcare clinic
 20000463health organization
 20000464health treatment and procedure
  20000465diet
   20000466dietary supplement
  20000467non-prescription drug
  20000468prescription drugs
  20000469medical test
  20000470health care approach
   20000471herbal medicine
   20000472holistic medicine
   20000473traditional Chinese medicine
   20000474conventional medicine
  20000477vaccine
  20000478therapy
  20001219drug rehabilitation
  20001221emergency care
  20001228surgery
 20000480government health care
 20000483health insurance
 20000484private health care
 20000485medical profession
  20000486medical service
  20000487medical specialization
   20000490pediatrics
   20000712dentistry
   20000714veterinary medicine
   20001225eye care
  20000492medical staff
 20001358public health
08000000human interest
 20000498award and prize
 20000499record and achievement
 20000501ceremony
  20001233name ceremony
  20001234graduation
  20001235funeral and memorial service
  20001236wedding
 20000503human mishap
 20000504high society
  20000506royalty
 20000505celebrity
 20001237anniversary
 20001238birthday
09000000labor
 20000509employment
  20000339commuting
  20000510apprenticeship
  20000511child labor
  20000512employee
  20000513employer
  20000514employment training
  20000518wages and benefits
   20000520social security
  20001206self-employment
  20001276parental leave
  20001277volunteering
 20000521employment legislation
  20000522workplace health and safety
 20000523labor market
  20001275gig economy
 20000524labor relations
  20000525collective agreements
  20000529labor dispute
   20000530labor strike
 20000531retirement
  20000532pension
 20000533unemployment
  20000535unemployment benefits
 20000536unions
10000000lifestyle and leisure
 20000538leisure
  20000539club and association
  20000540game
   20000541board game
   20000542card game
   20000543children's game
   20000544dice game
   20000545outdoor game
   20000546puzzle
   20000547tile game
   20000548video game
  20000549gaming and lottery
  20000550hobby
   20000566automobile enthusiasm
   20000567bicycle enthusiasm
   20000568food and drink enthusiasm
    20001253cooking and baking
    20001254beer, wine and spirits
   20000571motorcycle enthusiasm
   20001247collecting
  20000551vacation
   20000552public holiday
    20001267Midsummer
    20001268National day
    20001269New year
   20001270Halloween
  20000553leisure venue
   20000554amusement park
   20000555bar
   20000556cafe
   20000557nightclub
   20000558restaurant
   20001315zoo
  20000560outdoor recreational activities
   20000561fishing
   20000562hunting
   20000917scuba diving
   20001142recreational mountaineering
   20001241horseback riding
  20000563travel and tourism
 20000565lifestyle
  20000569organic food
  20000570house and home
   20001255home renovation
   20001256interior decoration
   20001257gardening
  20000572trend
   20001250body modification
    20001251tattooing
    20001252piercing
  20001143party
 20001339wellness
  20001239exercise and fitness
  20001340mental wellbeing
11000000politics
 20000574election
  20000575citizens' initiative and recall
  20000576electoral system
  20000577intergovernmental elections
  20000578local elections
  20000579national elections
  20000580political campaigns
   20000581campaign finance
  20000582political candidates
  20000583primary elections
  20000584referenda
  20000585state elections
  20000586voting
  20001263church elections
  20001266political debates
 20000587fundamental rights
  20000120civil rights
  20000588censorship and freedom of speech
  20000590freedom of religion
  20000591freedom of the press
  20000592human rights
  20001300privacy
  20001326women's rights
 20000593government
  20000594civil and public service
   20000595public employees
   20000596public officials
   20001144civilian service
  20000597constitution (law)
  20000598defense
   20000599armed forces
    20000600veterans' affairs
    20001145military service
   20000601military equipment
    20000602military weaponry
   20000603security measures (defense)
    20000604national security
  20000605espionage and intelligence
  20000606executive (government)
  20000607government budget
   20000608public finance
  20000609government department
  20000610heads of state
  20000611impeachment
  20000612local government and authority
  20000613minister and secretary (government)
  20000614national government
  20000615legislative body
   20000616lower house (legislature)
   20000617upper house (legislature)
  20000618state government and authority
  20001173regulatory authority
  20001259political convention
  20001260political committees
  20001261heads of government
  20001262public inquiry
 20000621government policy
  20000345economic policy
   20000623nationalization
   20000624privatization
   20000625state-owned enterprise
   20001292economic development incentive
  20000423environmental policy
  20000479healthcare policy
  20000619safety of citizens
  20000620taxation
  20000626interior policy
   20000627data protection policy
   20000628housing and urban planning policy
   20000629policy towards indigenous people
   20000630pension and welfare policy
   20000631personal data collection policy
   20000632personal weapon control policy
   20000633planning inquiries
   20001146integration policy
   20001174regional development policy
   20001264infrastructure policy
  20000634migration policy
  20000635nuclear policy
  20000636regulation of industry
   20000637food and drink regulations
  20001132cultural policies
  20001147sports policies
  20001265local government policy
  20001338education policy
 20000638international relations
  20000639diplomacy
   20000640summit meetings
   20000641treaty
  20000642economic sanction
  20000643foreign aid
  20000644international organization
  20000645refugees and internally displaced people
  20001316border disputes
 20000646non-governmental organization
 20000647political crisis
 20000648political dissent
 20000649political process
  20000650lobbying
  20000651political parties and movements
   20001312political leadership
  20000652political development
  20000653political system
   20000654democracy
   20000655dictatorship
12000000religion
 20000657belief systems
  20000658Buddhism
  20000659Christianity
   20000661Mormonism
   20000663Christian Orthodoxy
   20000664Protestantism
   20001344Catholicism
  20000673Confucianism
  20000674cult
  20000676Hinduism
  20000677Islam
   20001347Shia Islam
   20001348Sunni Islam
  20000678Jainism
  20000679Judaism
   20001351Hasidism
  20000680nature religion
  20000681Zoroastrianism
  20000682Scientology
  20000683Shintoism
  20000684Sikhism
  20000685Taoism
  20000686Unificationism
  20001349atheism and agnosticism
 20000688religious conflict
 20000690religious festival and holiday
  20000691Christmas
  20000692Easter
  20000693Pentecost
  20000694Ramadan
  20000695Yom Kippur
  20001271All Saints Day
  20001272Walpurgis night
  20001350Eid al-Adha
  20001352Hanukkah
 20000696religious ritual
  20001273baptism
  20001345bar and bat mitzvah
  20001346canonization
 20000697religious facilities
  20000698church
  20000699mosque
  20000700synagogue
 20000702relations between religion and government
 20000703religious leader
  20000704pope
 20000705religious text
  20000706Bible
  20000707Qur'an
  20000708Torah
13000000science and technology
 20000710biomedical science
  20000711biotechnology
 20000715mathematics
 20000717natural science
  20000718astronomy
  20000719biology
   20000720botany
   20000721genetics
   20000722paleontology
   20000723physiology
   20000724zoology
  20000725chemistry
  20000726cosmology
  20000727geology
  20000728horticulture
  20000729marine science
  20000730meteorology
  20000731physics
   20000732electromagnetism
   20000733nuclear physics
    20000734particle physics
 20000735scientific research
  20000736scientific innovation
  20000737medical research
  20000738scientific exploration
   20000739space exploration
  20000740scientific publication
 20000741scientific institution
 20000742social sciences
  20000743anthropology
  20000744archeology
  20000745economics
  20000746geography
  20000747history
  20000748information science
  20000749study of law
  20000750linguistics
  20000751philosophy
  20000752political science
  20000753psychology
  20000754sociology
 20000755scientific standards
 20000756technology and engineering
  20000716mechanical engineering
  20000757aerospace engineering
   20000758rocketry
  20000759agricultural technology
  20000760civil engineering
  20000761electronic engineering
  20000762identification technology
  20000763information technology and computer science
   20001298artificial intelligence
  20000764materials science
  20000765micro science
   20000766nanotechnology
14000000society
 20000768communities
  20000769social networking
  20001360fraternal and community group
 20000770demographics
  20000774population and census
 20000771immigration
  20000773illegal immigration
 20000772emigration
 20000775discrimination
  20000776ageism
  20000777racism
  20000778religious discrimination
  20000779sexism
 20000780family
  20000781adoption
  20000782Dating and Relationships
  20000783divorce
  20000784family planning
   20000785abortion
   20001274contraception
  20000786marriage
  20000787parenting
  20001359pregnancy and childbirth
 20000788mankind
  20000789adults
  20000790children
  20000791disabilities
  20000792LGBTQ
  20000793gender
  20000794infants
  20000795national or ethnic minority
  20000797senior citizens
  20000798teenagers
  20001288indigenous people
  20001327women
  20001328men
 20000799social condition
  20000800homelessness
  20000801poverty
 20000802social problem
  20000803abusive behavior
  20000804addiction
  20000805juvenile delinquency
  20000806prostitution
  20000807slavery
  20001193sexual misconduct
  20001284bullying
 20000808values
  20000810death and dying
   20000811euthanasia
    20000812assisted suicide
   20000813suicide
  20000814ethics
  20000815pornography
  20000816sexual behavior
 20000817welfare
  20000818charity
  20000819long-term care
  20000820social services
  20001232elderly care
  20001290public housing
  20001317child care
 20001373diversity, equity and inclusion
15000000sport
 20000822competition discipline
  20000823American football
  20000824archery
   20000825crossbow shooting
   20000826longbow
  20000827track and field
   20000828cross-country run
   20000829decathlon
   20000830discus throw
   20000831hammer throw
   20000832heptathlon
   20000833high jump
   20000834hurdles
   20000835javelin throw
   20000836long distance run
   20000837long jump
   20000838middle distance run
   20000839pentathlon
   20000840pole vault
   20000841race walking
   20000842relay run
   20000843shot put
   20000844sprint run
   20000845triple jump
   20001242steeplechase (athletics)
  20000846Australian rules football
  20000847badminton
  20000848bandy
  20000849baseball
   20000850rubberball baseball
  20000851basketball
  20000852biathlon
  20000853billiards
  20000854bobsleigh
  20000855boules
  20000856boxing
  20000875bullfighting
  20000876Canadian football
  20000877canoeing
  20000883casting (fishing)
  20000884mountain climbing
   20000885ice climbing
   20000886mountaineering
  20000887sport climbing
  20000888cricket
  20000889croquet
  20000890curling
   20000891icestock sport
  20000892cycling
   20000893artistic cycling
   20000895bmx racing
   20000896cycle ball
   20000903mountain biking
  20000911competitive dancing
  20000912darts
  20000913diving
   20000914platform diving
   20000915springboard diving
   20000916synchronized diving
  20000918underwater sports
  20000919dog racing
  20000922duathlon
  20000923equestrian
  20000929fencing
  20000933field hockey
  20000934figure skating
  20000936fist ball
  20000937floorball
  20000938flying disc
  20000939Gaelic football
  20000940golf
   20000941mini golf
  20000942gymnastics
   20000951rhythmic gymnastics
   20000955trampoline
   20001152artistic gymnastics
  20000958handball (team)
  20000959hornuss
  20000960horse racing
  20000964hurling
  20000965ice hockey
   20000966sledge hockey
  20000968Jai Alai (Pelota)
  20000978kabaddi
  20000979kayaking
  20000986lacrosse
  20000987luge
  20000988marathon
  20000989modern pentathlon
  20000990motorboat racing
  20000991motor car racing
  20000998motorcycling
  20001010netball
  20001011orienteering
   20001012ski orienteering
  20001013parachuting
  20001014polo
  20001015pool
  20001016power boating
  20001017rodeo
   20001018bareback bronc
   20001019barrel racing
   20001020bull riding
   20001021bulldogging
   20001022calf roping
   20001023goat roping
   20001024saddle bronc
  20001026rowing
  20001038sailing
  20001047sepak takraw
  20001048shinty
  20001049sport shooting
  20001055skeleton
  20001056skiing
   20001057alpine skiing
   20001058freestyle skiing
   20001059grass skiing
   20001061ski jumping
   20001149cross-country skiing
   20001150Nordic combined
   20001153Telemark skiing
  20001062sky diving
  20001063snooker
  20001064snowboarding
  20001065soccer
  20001066softball
  20001067speed skating
  20001068squash
  20001069sumo wrestling
  20001070surfing
  20001071swimming
   20001077marathon swimming
  20001083table tennis
  20001085tennis
  20001086ten pin bowling
  20001087triathlon
  20001088tug-of-war
  20001089volleyball
   20001090beach volleyball
  20001091water polo
  20001092water skiing
  20001093weightlifting and powerlifting
  20001097windsurfing
  20001098wrestling
   20001099freestyle wrestling
   20001100greco-roman
   20001101Swiss wrestling
  20001151short track speed skating
  20001154chess
  20001155roller sports
   20001025roller hockey
   20001156skateboarding
  20001157martial arts
   20000969judo
   20000977jukendo
   20000983karate
   20000984kendo
   20000985kyudo
   20001009naginata
   20001084Taekwon-Do
   20001102wushu
   20001231mixed martial arts
   20001308krav maga
   20001310kickboxing
   20001311sombo (martial art)
  20001175synchronized swimming
   20001081synchronized free routine
   20001082synchronized technical routine
  20001176rugby
   20001035rugby league
   20001036rugby union
   20001037rugby sevens
  20001183eSports
  20001240bodybuilding
  20001281racquetball
  20001282ringette
  20001286arm wrestling
  20001305padel
  20001306kiting
  20001307stand up paddleboarding (SUP)
  20001309cheerleading
  200013293x3 basketball
  20001330canoe slalom
  20001331canoe sprint
  20001332bmx freesytle
  20001333road cycling
  20001334track cycling
  20001335football 5-a-side
  20001336goalball
 20001103disciplinary action in sport
 20001104drug use in sport
 20001108sport event
  20001177Olympic Games
  20001178Paralympic Games
  20001341regular competition
  20001342playoff championship
  20001343final game
 20001124sport industry
 20001125sport organization
 20001126sport venue
 20001148sports transaction
 20001301sport achievement
  20001302sports record
  20001303sports medal and trophy
  20001304sports honor
 20001323sports coaching
 20001324sports management and ownership
 20001325sports officiating
16000000conflict, war and peace
 20000053act of terror
  20000054act of bioterrorism
  20000055terrorist bombings
 20000056armed conflict
  20000057guerrilla activity
  20000058international military intervention
   20000059peacekeeping force
  20000060military occupation
  20000061missing in action
  20000062war
   20000063civil war
 20000065civil unrest
  20000066demonstration
  20000067rebellion
  20000068revolution
  20000069riot
 20000070coup d'etat
 20000071massacre
  20000072genocide
 20000073peace process
  20000074peace envoy
  20000075peace plan
  20000076peace talks
 20000077post-war reconstruction
  20000078disarmament
  20000079ordnance clearance
 20000080prisoners of war
 20001361cyber warfare
17000000weather
 20001128weather forecast
 20001129weather phenomena
 20001130weather statistic
 20001131weather warning
`;
