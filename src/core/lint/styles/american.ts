/** British spelling first, then the American ones that are never right in British copy. */
export const AMERICAN: readonly (readonly [string, ...string[]])[] = (
  'aluminium:aluminum analyse:analyze analysed:analyzed analyses:analyzes analysing:analyzing apologise:apologize ' +
  'apologised:apologized apologises:apologizes archaeology:archeology armour:armor armoured:armored behaviour:behavior ' +
  'behaviours:behaviors cancelled:canceled cancelling:canceling catalogue:catalog centre:center centres:centers ' +
  'centred:centered civilisation:civilization civilised:civilized colour:color coloured:colored colours:colors ' +
  'counsellor:counselor counsellors:counselors criticise:criticize criticised:criticized criticises:criticizes ' +
  'criticising:criticizing defence:defense defences:defenses dialled:dialed emphasise:emphasize ' +
  'emphasised:emphasized endeavour:endeavor enrol:enroll favour:favor favoured:favored favourable:favorable ' +
  'favourite:favorite favourites:favorites favours:favors fibre:fiber fulfil:fulfill fulfilment:fulfillment ' +
  'grey:gray harbour:harbor harbours:harbors honour:honor honoured:honored honours:honors honourable:honorable ' +
  'humour:humor instalment:installment jewellery:jewelry kidnapped:kidnaped kidnapping:kidnaping kilometre:kilometer ' +
  'kilometres:kilometers labelled:labeled legalise:legalize legalised:legalized litre:liter litres:liters ' +
  'manoeuvre:maneuver manoeuvres:maneuvers marvellous:marvelous minimise:minimize mobilise:mobilize ' +
  'mobilised:mobilized modelling:modeling mould:mold moustache:mustache nationalise:nationalize neighbour:neighbor ' +
  'neighbours:neighbors neighbouring:neighboring neighbourhood:neighborhood neighbourhoods:neighborhoods normalise:normalize ' +
  'normalised:normalized offence:offense offences:offenses organisation:organization organisations:organizations ' +
  'organise:organize organised:organized organiser:organizer organisers:organizers organising:organizing ' +
  'paediatric:pediatric paedophile:pedophile paralyse:paralyze paralysed:paralyzed plough:plow privatise:privatize ' +
  'privatised:privatized pyjamas:pajamas realise:realize realised:realized realises:realizes ' +
  'recognise:recognize recognised:recognized recognises:recognizes rumour:rumor rumours:rumors saviour:savior ' +
  'sceptic:skeptic sceptical:skeptical scepticism:skepticism sceptics:skeptics signalled:signaled skilful:skillful ' +
  'specialise:specialize specialised:specialized splendour:splendor stabilise:stabilize sulphur:sulfur ' +
  'summarise:summarize symbolise:symbolize sympathise:sympathize sympathisers:sympathizers theatre:theater ' +
  'theatres:theaters totalled:totaled travelled:traveled traveller:traveler travellers:travelers travelling:traveling ' +
  'tumour:tumor valour:valor vapour:vapor vigour:vigor woollen:woolen'
)
  .split(' ')
  .map(pair => pair.split(':') as [string, string]);
