/** Texts that ask for no work and show none: whatever skill is read out of them is a false one. */
export const ordinaryTexts: Record<string, string> = {
  recipe: `Aunt Clara's lentil soup

Serves six. Chop two onions, three carrots and a stick of celery and let them sweat in a little butter over a low flame. Add a
spoon of cumin, a pinch of salt and some sage, then stir in the lentils. Pour over a litre of stock and bring it to the boil.
Cover the pan, turn the heat down and leave it alone for half an hour. Go easy on the pepper. Taste it, squeeze in half a lemon
and ladle it into warm bowls. A swirl of cream never hurts, and neither does a slice of toast rubbed with garlic. If there is
any left, it is even better the next day. You can also freeze it in a box for a month.`,
  travelDiary: `Day 4. We woke up to rain on the canvas and the sound of goats. Maya made coffee on the little stove while I hunted for
dry socks. By ten the sky had cleared and we took the slow bus over the pass to the lake. The driver, a cheerful man named Jenkins,
stopped twice so that we could take pictures of the snow. In the village there was a market: honey, straw hats, a man who
carved spoons. We had lunch under a cypress tree and shared a cold beer. In the evening we walked along the harbor to the old
lighthouse; the keeper let us go up and see the storm come in. Tomorrow we catch the express to the coast, where spring is
already in full swing. I could rest here for a week.`,
  news: `A fire broke out early on Monday in an empty warehouse on the east side of the river. Nobody was hurt, but smoke drifted over
the city centre for most of the morning and two schools sent their pupils home. The mayor said that it was too soon to speak of a
cause. Neighbours had seen sparks near the roof shortly after midnight. Traffic on the ring road was slow until noon, and trains
ran with delays of up to an hour. The building, which dates from 1921, once held a factory for rubber boots; plans to turn it into
flats were dropped last year after a long quarrel between the owner and the council. "We had all hoped to see it come back to
life," said Julia Marsh, who runs the bakery across the street.`,
  benefits: `What you get from us: a fair salary that we publish up front, thirty days of holiday, and Friday afternoons off in July
and August. We pay for your health, dental and vision cover and match what you put into your 401(k) up to five percent. There is a
bike room, a quiet room and a roof where people eat lunch. Dogs are welcome on Wednesdays. New parents get sixteen weeks at full
pay, and nobody will look at you strangely when you take them.`,
  equalOpportunity: `We are an equal opportunity employer. All qualified applicants will be considered without regard to race, color,
religion, sex, gender identity, sexual orientation, national origin, age, disability, genetic information or status as a protected
veteran. If you need an accommodation because of a disability at any point, please tell us and we will do our best to help.`,
  letter: `Dear Mr and Mrs Oakley, thank you for the lovely weekend. The children still talk about the pond and about the donkey that
would not move. Tom has grown two inches since and wants to become a vet, or a pirate. My mother sends her love; her hip is much better
and she can drive again. Please make sure to come and see us in the summer, when the garden is at its best. We have a spare room with
a view of the square, and the bed is so soft that nobody wants to get up. With warm wishes, Ruby and Max (the dog says hello too).`,
  match: `The home side went ahead after eleven minutes when Flores headed in a corner from the left. They should have scored again before
the break but hit the post twice. After the rest it was another game: the visitors pressed high, won the ball in midfield and drew level
through a penalty. With the clock running down, substitute Adeyemi chased a lost cause, beat two men on the edge of the box and struck a
shot that the keeper could only watch. It was their first win on the road since March, and the travelling fans sang all the way to the
bus park.`,
  novel: `She had always meant to leave the island. Every spring she counted the coins in the tin, and every autumn there was a reason to
stay: a sick calf, a broken shutter, her father's chest. Now the boat lay at the stone pier with its sail half up, and the man at the
helm was looking at his watch. The wind was from the west. She could smell kelp and tar and the smoke of the first fires. "Are you
coming or not?" he called. A gull dropped a shell on the slate roof of the chapel. She lifted the bag, which was lighter than she
remembered, and stepped across.`,
  germanNews: `In der Nacht zum Dienstag hat ein Sturm im Norden des Landes Bäume umgeworfen und Dächer abgedeckt. Verletzt wurde niemand. Die
Feuerwehr rückte bis zum Morgen mehr als zweihundertmal aus. Auf der Strecke zwischen den beiden Städten fuhren bis zum Mittag keine
Züge, viele Reisende mussten in Turnhallen übernachten. Der Bürgermeister dankte den Helfern und bat die Bewohner, die Wälder noch
einige Tage zu meiden. Am Wochenende soll es wieder wärmer werden, am Sonntag scheint fast überall die Sonne.`,
  germanLetter: `Liebe Oma, danke für das Paket! Die Kekse waren am selben Abend weg, und der Schal ist so warm, dass ich ihn gar nicht mehr
ablegen mag. In der Schule geht es gut, nur in Mathe muss ich mich anstrengen. Am Samstag waren wir auf dem Markt und haben einen Hund
gesehen, der genau so aussah wie euer Bello. Papa hat sich beim Kochen in den Finger geschnitten, aber es war nicht schlimm. Im Sommer
kommen wir euch besuchen, dann pflücken wir wieder Kirschen. Viele Grüße und Küsse von uns allen.`,
  germanRecipe: `Apfelkuchen vom Blech: Butter, Zucker und Eier schaumig rühren, dann das Mehl mit dem Backpulver unterheben. Den Teig auf ein
Blech streichen. Die Äpfel schälen, in Spalten schneiden und dicht auf den Teig legen. Mit Zimt und Zucker bestreuen und bei 180 Grad
etwa vierzig Minuten in den Ofen schieben. Lauwarm mit Sahne servieren. Wer mag, gibt noch eine Handvoll Rosinen dazu.`,
}
