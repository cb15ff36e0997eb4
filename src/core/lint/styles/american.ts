/** British spelling first, then the American ones that are never right in British copy. */
export const AMERICAN: readonly (readonly [string, ...string[]])[] = (
  'ageing:aging aluminium:aluminum anaemia:anemia anaesthetic:anesthetic anaesthetics:anesthetics ' +
  'analyse:analyze analysed:analyzed analyses:analyzes analysing:analyzing apologise:apologize ' +
  'apologised:apologized apologises:apologizes archaeology:archeology ardour:ardor armour:armor ' +
  'armoured:armored artefact:artifact artefacts:artifacts axe:ax behaviour:behavior behavioural:behavioral ' +
  'behaviours:behaviors caesarean:cesarean calibre:caliber cancelled:canceled cancelling:canceling ' +
  'candour:candor catalogue:catalog centre:center centred:centered centres:centers channelled:channeled ' +
  'civilisation:civilization civilised:civilized clamour:clamor colour:color coloured:colored colours:colors ' +
  'cosy:cozy counselled:counseled counselling:counseling counsellor:counselor counsellors:counselors ' +
  'cruellest:cruelest defence:defense defences:defenses demeanour:demeanor dialled:dialed diarrhoea:diarrhea ' +
  'dishonour:dishonor distil:distill endeavour:endeavor endeavours:endeavors enrol:enroll enrolment:enrollment ' +
  'enthral:enthrall equalled:equaled favour:favor favourable:favorable favoured:favored favourite:favorite ' +
  'favourites:favorites favouritism:favoritism favours:favors fervour:fervor fibre:fiber flavour:flavor ' +
  'flavours:flavors fuelled:fueled fuelling:fueling fulfil:fulfill fulfilment:fulfillment funnelled:funneled ' +
  'grey:gray gruelling:grueling gynaecologist:gynecologist haemorrhage:hemorrhage harbour:harbor ' +
  'harboured:harbored harbours:harbors honour:honor honourable:honorable honoured:honored honouring:honoring ' +
  'honours:honors humour:humor initialled:initialed instalment:installment jewellery:jewelry ' +
  'kidnapped:kidnaped kidnapping:kidnaping kilometre:kilometer kilometres:kilometers labelled:labeled ' +
  'labour:labor laboured:labored labourer:laborer labourers:laborers leukaemia:leukemia levelled:leveled ' +
  'levelling:leveling libelled:libeled likeable:likable litre:liter litres:liters lustre:luster ' +
  'manoeuvre:maneuver manoeuvres:maneuvers manoeuvring:maneuvering marvellous:marvelous meagre:meager ' +
  'misdemeanour:misdemeanor misdemeanours:misdemeanors modelling:modeling mould:mold moulds:molds ' +
  'moustache:mustache neighbour:neighbor neighbourhood:neighborhood neighbourhoods:neighborhoods ' +
  'neighbouring:neighboring neighbours:neighbors odour:odor oestrogen:estrogen offence:offense ' +
  'offences:offenses orthopaedic:orthopedic paediatric:pediatric paedophile:pedophile paralyse:paralyze ' +
  'paralysed:paralyzed parcelled:parceled parlour:parlor plough:plow pretence:pretense pyjamas:pajamas ' +
  'quarrelled:quarreled rancour:rancor rigour:rigor rigours:rigors rivalled:rivaled rumour:rumor ' +
  'rumours:rumors sabre:saber saviour:savior savour:savor sceptic:skeptic sceptical:skeptical ' +
  'scepticism:skepticism sceptics:skeptics signalled:signaled sizeable:sizable skilful:skillful sombre:somber ' +
  'spectre:specter spiralled:spiraled spiralling:spiraling splendour:splendor succour:succor sulphur:sulfur ' +
  'theatre:theater theatres:theaters totalled:totaled tranquillity:tranquility travelled:traveled ' +
  'traveller:traveler travellers:travelers travelling:traveling tumour:tumor tumours:tumors tunnelled:tunneled ' +
  'unfavourable:unfavorable valour:valor vapour:vapor vigour:vigor wilful:willful woollen:woolen ' +
  'worshipped:worshiped worshippers:worshipers'
)
  .split(' ')
  .map(pair => pair.split(':') as [string, string]);
