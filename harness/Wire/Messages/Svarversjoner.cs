using System.Xml.Linq;

namespace AcceptanceHarness.Wire.Messages;

/// <summary>Which version of the answer belongs to each live version of a lookup.</summary>
public static class Svarversjoner
{
    // The versions of one question stand together, the newest first.
    private static readonly (XNamespace Question, XNamespace Answer)[][] Oppslag =
    [
        [(Namespaces.M95, Namespaces.M96), (Namespaces.M95V2018, Namespaces.M96V2018), (Namespaces.M95V2015, Namespaces.M96V2015)],
        [(Namespaces.M97, Namespaces.M98), (Namespaces.M97V2015, Namespaces.M98V2015)],
        [(Namespaces.M911, Namespaces.M912), (Namespaces.M911V2018, Namespaces.M912V2018), (Namespaces.M911V2014, Namespaces.M912V2014)],
        [(Namespaces.M921, Namespaces.M922), (Namespaces.M921V2013, Namespaces.M922V2013)],
    ];

    /// <summary>The version of the answer that belongs to a question; null for what is no live lookup.</summary>
    public static XNamespace? Til(XNamespace question) =>
        Oppslag.SelectMany(versions => versions).FirstOrDefault(pair => pair.Question == question).Answer;

    /// <summary>Another live version of an answer: the newest, or the one before it for the newest itself.</summary>
    /// <exception cref="ArgumentException">It is no live version of an answer to a lookup.</exception>
    public static XNamespace Annen(XNamespace answer) =>
        Oppslag.FirstOrDefault(versions => versions.Any(pair => pair.Answer == answer)) is not { } versions
            ? throw new ArgumentException($"Forventet navnerommet til et svar på et oppslag, fikk «{answer}».", nameof(answer))
            : versions[0].Answer == answer ? versions[1].Answer : versions[0].Answer;
}
