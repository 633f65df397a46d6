import { templates } from './template.ts';

/** First sentences of descriptions that are no more than one: what a tool does. */
export const shortest = templates(`
  $Verb $object
  $Verb $object.
  $Verbs $object.`);

/** First sentences: what a tool does. */
export const first = templates(`
  $Verb $object.
  $Verb $object.
  $Verb $object $where.
  $Verb $object $where.
  $Verb $object $how.
  $Verb $object $where $how.
  $Verbs $object.
  $Verbs $object $where.
  $Verb $object $where, with $field and $field.`);

export const where = templates(`
  in a $place
  of a $place
  in $Title
  from $Title
  for a given $noun2
  of the current $place
  in the $trade $noun2
  of the $modifier $noun2`);

export const how = templates(`
  by ID
  by $field
  via the $Title API
  with optional $field and $field
  using $trade
  in $option format
  by $field or $field`);

/** Sentences after the first; none promises an effect, so that the first decides what a tool does. */
export const further = templates(`
  Returns the $noun with its $field, $field and $field.
  Returns $field, $field, $field and $field for each $noun.
  Returns a list of $nouns, each with $field and $field.
  Returns up to $number $nouns a page.
  Returns JSON with $field and $field.
  Use this when the $noun2 has no $field yet.
  Use $tool first to learn the $field.
  See also $tool and $tool.
  For a single $noun, prefer $tool.
  The $field must be that of an existing $noun2.
  The $field is given in $option form, the $field as a number.
  Results are ordered by $field and can be narrowed by $field.
  Results may be up to $number seconds old.
  Needs the $trade plan of $Title.
  Works with $option, $option and $option $nouns.
  Each $noun belongs to one $place and may have several $nouns2.
  Supports pagination with $argument.
  Without $argument the $modifier $noun2 is meant.
  When $argument is given, $argument is left out of account.
  At most $number $nouns can be named in one call.
  Large $nouns take up to $number seconds.
  $Trade $nouns are listed with their $field.
  In $Title a $noun is called $trade.
  The $field of $trade $nouns stays empty.
  Rate limit: $number calls a minute for each $place.
  Times are in UTC; the $field has $number digits.
  Common values of the $field are $option, $option and $option.
  A $noun without $field counts as $option.
  Answers with an error when the $noun2 is not $option.
  The answer names the $field, $trade and the $field of the $noun.
  Covers $nouns, $nouns2 and $trade.
  Part of the $trade group of $Title.`);

/** Parts that stand on lines of their own, in longer descriptions. */
export const blocks = templates(String.raw`
  Returns:¶- $field: the $field of the $noun¶- $field: $option or $option¶- $field: as in $tool
  Args:¶    $argument: the $field of the $noun¶    $argument: $option, $option or $option (default $option)
  Example: {"$argument": "$trade", "$argument": $number, "format": "$option"}
  Notes:¶* $Trade $nouns have a $field of $number.¶* The $field is $option for $modifier $nouns2.
  ## $Trade $nouns¶¶1. Ask $tool for the $field.¶2. Give it as ${'`$argument`'}.¶3. Compare the $field with $option.
  **$Trade** $noun: $field of $option, $field of $number.`);

/** What authors write about destruction. */
export const finality = templates(`
  This cannot be undone.
  The $noun is gone for good afterwards.
  All its $nouns2 are deleted as well.
  Deleted $nouns can be restored for $number days.`);

/** What an argument means, by its name or its shape. */
export const meanings = {
  id: templates(`
    ID of the $noun
    The $words
    The $noun ID
    ID of the $noun, as $tool returns it
    Identifier of the $noun in $Title`),
  count: templates(`
    Maximum number of $nouns to return
    Number of $nouns a page
    How many $nouns to return (default $number)
    The $words, at most $number`),
  flag: templates(`
    Whether to include $field and $field
    Whether the $noun is $option
    If true, $modifier $nouns are included
    Include the $field of each $noun`),
  choice: templates(`
    The $words of the $noun
    One of $option, $option and $option
    Filter by $words
    The $words to use
    Sort $nouns by $field or $field`),
  many: templates(`
    The $words of the $nouns
    List of $words
    $Words to include
    $Words, each with $field and $field`),
  nested: templates(`
    The $words as an object
    $Words with $field and $field
    Further $words of the $noun`),
  text: templates(`
    The $words of the $noun
    The $words
    $Words of the $noun
    $Words, such as $trade
    The $words, in $option form
    $Words to look for
    Optional $words`),
};

/** What longer descriptions of arguments add. */
export const additions = templates(`
  (e.g. "$trade")
  (default: $option)
  (optional)
  Defaults to $option.
  Leave empty for all $nouns.
  Must be the $field of an existing $noun2.
  Use $tool to find it.
  At most $number characters.
  Only for $option $nouns.
  In $option form.
  Common values are $option, $option and $option.
  Ignored when $argument is given.`);
