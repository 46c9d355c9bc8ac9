using System.Globalization;
using AcceptanceHarness.Core.Checks.Meldingsutveksling;
using AcceptanceHarness.Simulators.Adresseregisteret;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Meldingstjener;
using AcceptanceHarness.Wire.Messages;
using AcceptanceHarness.Wire.Signing;

namespace AcceptanceHarness.Simulators.Meldingstjener;

/// <summary>Reads what a client does on the bus: facts, keys and, where the receiver is one of the harness's own parties, the payload in clear.</summary>
internal sealed class Bussleser(TrustAnchor trust)
{
    private static readonly string[] Pakrevd = ["toHerId", "fromHerId", "applicationTimeStamp"];

    /// <summary>A message that is sent to a queue.</summary>
    /// <param name="tenant">The tenant.</param>
    /// <param name="ko">The queue.</param>
    /// <param name="melding">The message.</param>
    /// <param name="mottaker">The national party that the queue belongs to; null when it is another's.</param>
    public Reading Les(Tenant tenant, string ko, Bussmelding melding, Nasjonalpart? mottaker)
    {
        var fakta = Koefakta(ko);
        Hode(melding, fakta);
        var klart = ReadOnlyMemory<byte>.Empty;
        if (mottaker is not null)
        {
            var avsender = melding.Egenskap("fromHerId") is { } her ? Partregister.Hos(tenant).Finn(her) : null;
            klart = Apne(melding, mottaker, avsender, fakta);
            Busskontekst.Legg(tenant, melding, avsender, mottaker, fakta);
            Sett(fakta, MeldingsFacts.Feiltilstand, Feiltilstand(ko, melding, avsender, fakta));
        }

        return Lest(Meldingsoperasjoner.Sending, fakta, klart);
    }

    /// <summary>What was read earlier of a message, as it stands in an act that concerns it.</summary>
    public static Reading Om(string operasjon, string ko, Kopost post, IReadOnlyDictionary<string, string> mer) => post.Merke.Lesing with
    {
        Operation = operasjon,
        Facts = post.Merke.Lesing.Facts.With(Koefakta(ko)).With(mer)
            .With(MeldingsFacts.Nummer, post.Nummer.ToString(CultureInfo.InvariantCulture))
            .With(MeldingsFacts.Leveringer, post.Leveringer.ToString(CultureInfo.InvariantCulture)),
        Clear = default,
        ClientKeys = [.. post.Merke.Lesing.ClientKeys, Konavn.HerIdAv(ko)],
        Parsed = null,
        Marks = post.Merke.Feil,
    };

    /// <summary>What a message of the harness's own says.</summary>
    public static Reading AvUtgaende(Bussmelding melding, ReadOnlyMemory<byte> innhold)
    {
        var fakta = new Dictionary<string, string>(StringComparer.Ordinal);
        Hode(melding, fakta);
        if (!innhold.IsEmpty)
        {
            Legg(fakta, Hodelesing.Les(innhold));
        }

        return Lest(Meldingsoperasjoner.Levering, fakta, innhold);
    }

    /// <summary>A link to a queue.</summary>
    public static Reading Tilkobling(string ko) => Lest(Meldingsoperasjoner.Tilkobling, Koefakta(ko), default);

    private static Reading Lest(string operasjon, Dictionary<string, string> fakta, ReadOnlyMemory<byte> klart) => new()
    {
        Operation = operasjon,
        Facts = fakta,
        Clear = klart,
        PatientKeys = Verdier(fakta, MeldingsFacts.Pasient),
        MessageKeys = Verdier(
            fakta, MeldingsFacts.MessageId, MeldingsFacts.KorrelasjonId, MeldingsFacts.MeldingId, MeldingsFacts.SvarPa, MeldingsFacts.Samtale, MeldingsFacts.KvitteringFor, MeldingsFacts.FeilFor),
        ClientKeys = Verdier(fakta, $"{MeldingsFacts.Egenskap}fromHerId", $"{MeldingsFacts.Egenskap}toHerId", MeldingsFacts.KoHerId),
    };

    private static Dictionary<string, string> Koefakta(string ko) => new(StringComparer.Ordinal)
    {
        [MeldingsFacts.Ko] = ko,
        [MeldingsFacts.Koslag] = Konavn.SlagAv(ko),
        [MeldingsFacts.KoHerId] = Konavn.HerIdAv(ko),
    };

    private static void Hode(Bussmelding melding, Dictionary<string, string> fakta)
    {
        Sett(fakta, MeldingsFacts.MessageId, melding.MessageId);
        Sett(fakta, MeldingsFacts.Til, melding.Til);
        Sett(fakta, MeldingsFacts.Funksjon, melding.Funksjon);
        Sett(fakta, MeldingsFacts.SvarTil, melding.SvarTil);
        Sett(fakta, MeldingsFacts.KorrelasjonId, melding.KorrelasjonId);
        Sett(fakta, MeldingsFacts.Innholdstype, melding.Innholdstype);
        Sett(fakta, MeldingsFacts.Kroppsform, melding.Kroppsform);
        Sett(fakta, MeldingsFacts.Levetid, melding.Levetid?.TotalMilliseconds.ToString(CultureInfo.InvariantCulture));
        foreach (var (navn, verdi) in melding.Egenskaper)
        {
            Sett(fakta, MeldingsFacts.Egenskap + navn, Bussmeldingskode.Tekst(verdi));
        }

        Sett(fakta, MeldingsFacts.IkkeTekst, string.Join(',', melding.Egenskaper.Where(egenskap => egenskap.Value is not string).Select(egenskap => egenskap.Key)));
    }

    private ReadOnlyMemory<byte> Apne(Bussmelding melding, Nasjonalpart mottaker, Kommunikasjonspart? avsender, Dictionary<string, string> fakta)
    {
        if (melding.Kropp.IsEmpty && Konavn.SlagAv(fakta[MeldingsFacts.Ko]) == Konavn.Error)
        {
            // An error message has no payload to protect.
            return default;
        }

        var lest = CmsProtection.Open(melding.Kropp.Span, mottaker.Kryptering, avsender?.Signering, trust);
        fakta[MeldingsFacts.Beskyttelse] = lest.Problem == CmsProblem.None ? MeldingsFacts.Beskyttet : lest.Problem.ToString();
        Sett(fakta, MeldingsFacts.BeskyttelseFeil, lest.Reason);
        Sett(fakta, MeldingsFacts.Krypteringsalgoritme, lest.Cipher);
        var innhold = lest.Problem is CmsProblem.Unreadable or CmsProblem.NotEncrypted && ErXml(melding.Kropp) ? melding.Kropp : lest.Content;
        if (!innhold.IsEmpty)
        {
            Legg(fakta, Hodelesing.Les(innhold));
        }

        return innhold;
    }

    // The first thing that a receiver meets decides (helsenorge.md 1.3 to 1.5).
    private static string? Feiltilstand(string ko, Bussmelding melding, Kommunikasjonspart? avsender, Dictionary<string, string> fakta)
    {
        if (Konavn.SlagAv(ko) == Konavn.Error)
        {
            return null;
        }

        var mangler = Pakrevd.Where(navn => string.IsNullOrEmpty(melding.Egenskap(navn))).ToList();
        return mangler.Count > 0 || melding.Funksjon is null || melding.Innholdstype is null ? "transport:invalid-field-value"
            : avsender is null ? "transport:missing-certificate"
            : fakta.GetValueOrDefault(MeldingsFacts.Beskyttelse) is { } vern && vern != MeldingsFacts.Beskyttet ? Sertifikattilstand(vern)
            : fakta.ContainsKey(MeldingsFacts.Uleselig) ? "transport:not-well-formed-xml"
            : fakta.GetValueOrDefault(MeldingsFacts.AvsenderHerId) is { } sender && sender != melding.Egenskap("fromHerId") ? "abuse:spoofing-attack"
            : fakta.GetValueOrDefault(MeldingsFacts.MottakerHerId) is { } mottaker && mottaker != melding.Egenskap("toHerId") ? "transport:invalid-field-value"
            : null;
    }

    private static string Sertifikattilstand(string problem) => problem switch
    {
        nameof(CmsProblem.OutOfTime) => "transport:expired-certificate",
        nameof(CmsProblem.CertificateMissing) => "transport:missing-certificate",
        nameof(CmsProblem.Untrusted) => "transport:unverified-certificate",
        _ => "transport:invalid-certificate",
    };

    private static bool ErXml(ReadOnlyMemory<byte> kropp)
    {
        try
        {
            return WireXml.Load(kropp).Root is not null;
        }
        catch (MessageFormatException)
        {
            return false;
        }
    }

    private static IReadOnlyList<string> Verdier(Dictionary<string, string> fakta, params string[] navn) =>
        [.. navn.Select(each => fakta.GetValueOrDefault(each)).OfType<string>().Distinct()];

    private static void Legg(Dictionary<string, string> fakta, Dictionary<string, string> flere)
    {
        foreach (var (navn, verdi) in flere)
        {
            fakta[navn] = verdi;
        }
    }

    private static void Sett(Dictionary<string, string> fakta, string navn, string? verdi)
    {
        if (!string.IsNullOrEmpty(verdi))
        {
            fakta[navn] = verdi;
        }
    }
}
