/** English words for passphrases: common, short, friendly, one spelling. Order does not matter. */
export const words: readonly string[] = `
able above acorn across actor adapt admit adult advice after again agent ahead aim air album alive alley
almond along alpine always amber amount anchor angle ankle answer ant antler apart apple april apron
arch arena arm around arrow artist ash aside aspen atlas atom attic august aunt autumn avenue awake
award away axle baby back badge bagel baker balance ball ballet bamboo banana band bangle banjo bank
banner bar bark barley barn barrel base basil basin basket bat bath baton bay beach bead beak beam bean
bear beard beaver bed bee beech beef begin bell belt bench bend berry best better bike birch bird bison
bit bite black blank blanket blaze blend blink block bloom blossom blue board boat body bold bolt bone
bonus book boost boot border bottle bottom bounce bowl box brain branch brass brave bread break breeze
brick bridge brief bright bring brisk broad bronze brook broom brother brown brush bubble bucket buckle
bud budget build bulb bundle burger bus bush busy butter button buy cabin cable cactus cafe cake calf
call calm camel camera camp canal candle candy canoe canvas canyon cap cape captain car caravan carbon
card care cargo carpet carrot carry cart castle cat catch cave cedar ceiling celery cello center cereal
chain chair chalk chance change chapel charm chart chase cheek cheer cheese cherry chess chest chew
chicken chief child chill chime chin chip choice choir chorus cinema circle citrus city clap clay clean
clear clerk clever cliff climb clock cloth cloud clove clover clown club coach coast coat cobalt cocoa
coconut code coffee coin cold collar color colt column comb comet comic common compass cone cook cookie
cool copper copy coral core cork corn corner cotton couch count cousin cover cow crab cradle craft crane
crayon cream creek crest cricket crisp crop cross crow crowd crown crumb crust crystal cube cup curl
curry curtain curve cushion custom cycle daily dairy daisy dance dandy dark dart data date dawn day deal
decade deck deep degree delta den denim dentist desert design desk detail dew dial diamond diary dice
diet dig dinner dinosaur direct dish distant dive dock doctor dog doll dolphin dome domino donkey donor
door dot double dough dove down dozen dragon drama draw dream dress drift drill drink drive drop drum
dry duet dune dusk dust duty eager eagle ear early earth easel east easy echo edge editor effort egg
eight elbow elder elect elephant elf elk elm ember emerald empty end energy engine enjoy enough enter
entry envelope equal escape essay even evening event ever evergreen exact example exit expert extra eye
fable fabric face fact fair fairy falcon fall family famous fan fancy far farm fast father favor feast
feather felt fence fern ferry festival fiber fiddle field fig figure film filter final finch find fine
finger finish fire firm first fish five flag flame flash flask flat flavor fleet flint float flock floor
fluff flute fly foam focus fog foil fold folk follow food foot forest fork form fort forum fossil four
fox frame free fresh friend frog front frost fruit fudge full fun funny future galaxy gallery gallon
game gander garage garden garlic gate gather gauge gazelle gear gecko gem gentle giant gift ginger
giraffe give glacier glad glass glide globe glory glove glow glue goal goat gold golf good goose grace
grade grain grand grape graph grass gravel gravy great green greet grid grill grin grip group grove grow
guess guest guide guitar gulf gull gust habit hail hair half hall hammer hammock hamper hand handle
happy harbor hard harp harvest hat hawk hazel head health heart heat heather hedge heel height helmet
help hen herb hero heron high hike hill hint history hobby hold holiday hollow holly home honey hood
hoof hook hoop hope horizon horn horse host hotel hour house hover hub hug human humble humor hundred
hurry hut hybrid ice icicle icon idea idle igloo image inch index ink inlet insect inside instant invite
iris iron island item ivory ivy jacket jade jaguar jam january jar jasmine jazz jeans jelly jet jewel
jigsaw job jog join joke jolly journal journey joy jug juice july jump june jungle junior kale kayak
keen keep kernel kettle key kid kilo kind king kingdom kiosk kitchen kite kitten kiwi knee knight knit
knob knot know koala label lace ladder lagoon lake lamb lamp land lane lantern lap large lark laser last
latch late laugh lava lavender law lawn layer lead leaf learn leather left legend lemon lend lens
leopard lesson letter level lever liberty library lid life lift light lilac lily lime limit line linen
link lion lip list listen little lively lizard llama load loaf lobby lobster local lock lodge log long
loop lotus loud lounge love loyal lucky lumber lunar lunch lynx lyric magic magnet magpie major mallet
mango manor map maple marble march margin marina mark market maroon marsh mask master match math maze
meadow meal measure medal medium meet mellow melody melon member memory mentor menu merit merry mesh
metal meteor meter method middle midnight mile milk mill mind mineral minor mint minute mirror mist
mitten mix model modern modest moment monday monkey month moon morning mosaic moss motel moth mother
motion motor mountain mouse mouth move movie mud muffin mug mule muscle museum mushroom music mustard
myth nail name nap narrow nation nature navy near neat neck nectar needle neighbor nest net never new
news nice nickel night nine noodle noon north nose note novel number nurse nut nutmeg oak oar oasis oat
object ocean octave october octopus offer office often oil olive omelet onion only opal open opera
option orange orbit orchard orchid order organ origin otter outer oval oven over owl own oxygen oyster
pace pack paddle page pail paint pair palace palm pan panda panel panther papaya paper parade parcel
parent park parrot parsley part party pass pasta paste patch path patrol pattern pause paw peace peach
peacock peak peanut pear pearl pebble pecan pedal peel pelican pen pencil penguin penny pepper perfect
petal phone photo phrase piano pick picnic picture pie piece pier pigeon pillow pilot pin pine pink
pioneer pipe pirate pistachio pitch pixel pizza place plain plan planet plank plant plate play plaza
plenty plot plow plum plume plus pocket poem poet point polar pole polish polite polka pond pony pool
poplar poppy popular porch port postal potato potter powder power prairie praise press pretty price
pride print prism prize profit program promise proof proud public puddle puffin pull pulse pumpkin pupil
puppet puppy pure purple purse push puzzle quail quaint quality quarter quartz queen quest quick quiet
quill quilt quince quiz quote rabbit raccoon race rack radar radio radish raft rail rain rainbow raisin
ramp ranch range rare raspberry raven reach ready real reason recipe record red reef reflect region
relax relay remark remind remote repair reply report rescue resort rest return reward rhythm ribbon rice
rich ride ridge ring rinse ripe ripple rise river road roast robin robot rock rocket rodeo roll roof
room root rope rotate round route royal rubber ruby rudder rug rule run rural saddle safe saffron sage
sail salad salmon salon salt same sample sand sandal satin sauce sauna save scale scarf scene school
science scone scoop score scout screen scroll sea seal search season seat second secret seed select
senior sense sequel series serve seven shade shadow shake shallow shape share shark sharp shed sheep
sheet shelf shell shelter shield shine ship shirt shoe shop shore short shovel show shrimp shrub side
sign signal silent silk silver simple sing sister six size skate sketch ski skill skirt sky slate sled
sleep sleeve slice slide slim slope slow small smart smile smooth snack snail snow soap soccer social
sock soda sofa soft soil solar solid solo song soon sound soup south space spare spark sparrow speak
special speed spell spice spider spin spinach spiral spirit splash sponge spoon sport spot spray spring
sprout spruce square squash squirrel stable stack staff stage stair stamp stand star start state station
statue stay steady steam steel stem step stereo stick still stir stitch stock stone stool stop store
stork storm story stove straw stream street string strong student studio style subway sudden sugar suit
summer summit sunday sunny sunset super supper surprise swallow swamp swan sweater sweet swift swim
swing switch symbol syrup system table tablet tackle talent talk tall tango tank tape target task taste
taxi tea teach team teapot temple ten tennis tent term test text thank theater theme thick thing think
third thistle thorn thread three thrive throne thumb thunder thyme ticket tide tidy tiger tile timber
time tin tiny tip title toast today toe toffee together token tomato tone tool tooth top topaz torch
tortoise total touch tour towel tower town toy track tractor trade trail train travel tray treat tree
trek trend trick trio trip trophy trout truck true trumpet trunk trust truth try tube tulip tuna tundra
tunnel turn turnip turtle tweed twelve twenty twig twin twist umbrella uncle under union unique unit
unity update upper urban useful usual valley value vanilla vapor vase vast vault velvet vendor verb
verse vessel vest video view village vine vinegar violet violin visit visor vital vivid voice volcano
volume voyage waffle wagon waist walk wall wallet walnut walrus waltz warm wash watch water wave way
weather weave web wedding welcome west wet whale wheat wheel whisk whisper whistle white whole wide wild
willow win wind window wing winner winter wire wise wish wolf wonder wood wool word work world worth
wrap wrist yard yarn year yellow yes yeti yogurt young zebra zenith zero zest zigzag zinc zipper zone
zoo
`
  .trim()
  .split(/\s+/)
