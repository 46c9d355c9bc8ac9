using System.Xml.XPath;

namespace AcceptanceHarness.Core.Checks.Eresept.Dosering;

/// <summary>Whether a dosing says the same in words and in structure.</summary>
public sealed record Doseringssammenligning
{
    /// <summary>The verdict.</summary>
    public required Doseringslikhet Likhet { get; init; }

    /// <summary>The text as it was written.</summary>
    public required string Tekst { get; init; }

    /// <summary>How the text was understood, or why it was not; bokmål.</summary>
    public required string TekstForstatt { get; init; }

    /// <summary>How the structure was understood, or why it was not; bokmål.</summary>
    public required string StrukturForstatt { get; init; }

    /// <summary>Compares the two dosings of an M1; null when it has not both.</summary>
    public static Doseringssammenligning? Av(EreseptMelding melding)
    {
        ArgumentNullException.ThrowIfNull(melding);

        return melding.Velg("//fs:Forskrivning[fs:DosVeiledEnkel and fs:Dosering]").FirstOrDefault() is { } forskrivning
            ? Av(melding.Tekst("//fs:Forskrivning/fs:DosVeiledEnkel")!, forskrivning)
            : null;
    }

    /// <summary>Compares a text with the structure in a Forskrivning element.</summary>
    public static Doseringssammenligning Av(string tekst, XPathNavigator forskrivning)
    {
        ArgumentNullException.ThrowIfNull(forskrivning);

        var (words, structure) = (Doseringstekst.Les(tekst), Doseringsstruktur.Les(forskrivning));
        return new Doseringssammenligning
        {
            Tekst = tekst,
            TekstForstatt = words.Dosering?.ToString() ?? words.Grunn!,
            StrukturForstatt = structure.Dosering?.ToString() ?? structure.Grunn!,
            Likhet = words.Dosering is { } said && structure.Dosering is { } meant
                ? Sammenlign(said, meant)
                : Doseringslikhet.TilManuellVurdering,
        };
    }

    private static Doseringslikhet Sammenlign(NormalisertDosering text, NormalisertDosering structure)
    {
        var here = DenneDelen(text, structure);
        return (here, text.Deretter, structure.Deretter) switch
        {
            (Doseringslikhet.Ulike, _, _) or (_, null, not null) or (_, not null, null) => Doseringslikhet.Ulike,
            (_, { } said, { } meant) when Sammenlign(said, meant) is not Doseringslikhet.Like and var later => later,
            _ => here,
        };
    }

    private static Doseringslikhet DenneDelen(NormalisertDosering text, NormalisertDosering structure)
    {
        if (text.Enhet != structure.Enhet)
        {
            return Doseenhet.KanVareDetSamme(text.Enhet, structure.Enhet) ? Doseringslikhet.TilManuellVurdering : Doseringslikhet.Ulike;
        }

        if (text.VedBehov != structure.VedBehov || !text.Rytme.ErLik(structure.Rytme) || HarUlikVarighet(text, structure))
        {
            return Doseringslikhet.Ulike;
        }

        return text.VedBehov ? VedBehov(text, structure) : Faste(text, structure);
    }

    private static Doseringslikhet VedBehov(NormalisertDosering text, NormalisertDosering structure)
    {
        if (text.Sum != structure.Sum)
        {
            return Doseringslikhet.Ulike;
        }

        return text.DognMaks is null
            ? Doseringslikhet.TilManuellVurdering
            : text.DognMaks == structure.DognMaks ? Doseringslikhet.Like : Doseringslikhet.Ulike;
    }

    private static Doseringslikhet Faste(NormalisertDosering text, NormalisertDosering structure)
    {
        if (text.BareDagssum && text.Sum == structure.Sum && structure.Doser.Count > 1)
        {
            return Doseringslikhet.TilManuellVurdering;
        }

        return Mengder(text).SequenceEqual(Mengder(structure)) && HarSammeTider(text, structure)
            ? Doseringslikhet.Like
            : Doseringslikhet.Ulike;
    }

    /// <summary>A text that names no times leaves them open; one that does must be followed, and so must the structure.</summary>
    private static bool HarSammeTider(NormalisertDosering text, NormalisertDosering structure) =>
        text.Doser.Any(dose => dose.Tid is null)
        || structure.Doser.Any(dose => dose.Tid is null)
        || text.Doser.OrderBy(dose => dose.Tid).SequenceEqual(structure.Doser.OrderBy(dose => dose.Tid));

    /// <summary>An end date may be counted as the last day with, or the first day without.</summary>
    private static bool HarUlikVarighet(NormalisertDosering text, NormalisertDosering structure) =>
        text.Varighet is { } said && structure.Varighet is { } meant && said - meant is not (0 or 1);

    private static IEnumerable<decimal> Mengder(NormalisertDosering dosing) => dosing.Doser.Select(dose => dose.Mengde).Order();
}
