import type { WordList } from './word-list.ts'

export const dutch: WordList = {
  stopWords:
    'aan achter al alle alleen allemaal alles als altijd ander andere anders beetje ben bent best beter bij bijna ' +
    'binnen blijf blijft blijven boven buiten daar daaraan daarbij daarin daarmee daarna daarom daarop daarover ' +
    'daarvan daarvoor dan dat de den denk denken denkt der deze dezelfde die dichtbij dingen ding dit doe doen doet ' +
    'door doorgaan dus dacht echt een één eens eerst eerste eerder eigen eigenlijk elk elkaar elke en enkele er ' +
    'eraan erbij erin ermee erop erover ertussen eruit ervan ervoor even feite ga gaan gaat gaf geef geen geeft ' +
    'gegaan gehad gekregen geweest geworden geven gewoon ging gingen goed graag had hadden haar heb hebben hebt heeft ' +
    'heel heen hele helemaal hem hen het hier hij hoe hoeft hoef hoor hun iemand iets ieder iedere iedereen ik in ' +
    'inderdaad is ja jawel je jezelf jij jou jouw juist jullie kan keer klein kom komen komt kon konden kreeg krijg ' +
    'krijgen krijgt kun kunnen kunt laat laten later leek liet lijkt maak maakt maar maken maakte makkelijk manier me ' +
    'mee meer mensen met meteen mezelf mij mijn mijzelf misschien moest moet moeten mocht mag mogen na naar naast ' +
    'natuurlijk nee neem nemen neemt net niet niets nog nooit nou nu of om omdat ons onze ook op over pas paar per ' +
    'precies probeer proberen rond samen soms sommige soort staan staat steeds straks stuk te tegen ter terug toch ' +
    'toe toen tot tussen twee drie vier vijf zes zeven acht negen tien elf twaalf uit uiteindelijk uur uw u vaak van vanaf vandaag vast veel vertel ' +
    'vertellen verder vind vinden vindt vond vol voor vooral voordat vraag vragen vraagt waar waarbij waardoor ' +
    'waarin waarmee waarom waarop waarvan wanneer want waren was wat weer weet weg wel welk welke weten wie wij wil ' +
    'wilde willen wilt word worden wordt werd wou we zal ze zeg zeggen zegt zei zeker zelf zelfs zet zich zichzelf ' +
    'zie zien ziet zij zijn zit zitten zo zoals zodat zoiets zonder zou zouden zoveel zullen gezegd gedaan gezien ' +
    'morgen overmorgen gisteren vandaag week weken ' +
    'volgende vorige maand dag dagen jaar keren ochtend middag avond nacht moment tijd half kwart minuten minuut ' +
    'ene hoezo laatste laatst wil nieuwe oude hoop hopen eh ehm hm hè hé joh zeg maar ie nodig lang kort ' +
    'minder meest meestal zoek klaar helpen helpt vinden leggen begin beginnen houd houden hou',
  endings: /(?:(?:et|t|p)?jes?|ende?|den|ten|de|te|en|es|e|s|t|d)$/,
  choosing:
    'kies kiez koos kozen gekoz keus keuz uitkie weeg woog gewogen afweg afweeg afgewogen meewoog meegewogen overweeg ' +
    'overweg overwog overwoog alternatie doorslag beslis besluit besloot besloten knoop twijfel getwijfeld vergelijk ' +
    'vergelek voorkeur zwaarst opties mogelijkhe',
  pointing: 'dat dit die zo daar dan zoiets',
}
