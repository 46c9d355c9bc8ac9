using AcceptanceHarness.Wire.Messages;
using AcceptanceHarness.Wire.Messages.AppRec;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Signing;

namespace AcceptanceHarness.ReferenceSystem.Meldinger;

/// <summary>Opens what was received, and says what is wrong with it in the words that the sender is to be told.</summary>
internal sealed class Aapning(Meldingsmiljo miljo, Keys nokler, TrustAnchor tillit)
{
    private const string Felt = "transport:invalid-field-value";

    /// <summary>The message, or why it is refused; null for both when nobody knows now who the sender is.</summary>
    public async Task<(Lest? Lest, Avslag? Avslag)> ApneAsync(Bussbrev brev, CancellationToken cancellationToken)
    {
        if (Mangler(brev) is { Count: > 0 } mangler)
        {
            return (null, new Avslag(Felt, "Meldingen mangler påkrevde felt", string.Join(';', mangler)));
        }

        var avsender = await miljo.Register.PartAsync(brev.Egenskap("fromHerId")!, cancellationToken).ConfigureAwait(false);
        if (avsender.Verdi is not { } part)
        {
            return (null, null);
        }

        if (part.Signering is null && miljo.Policies.RequiresProtection)
        {
            return (null, new Avslag("transport:missing-certificate", "Avsenderen finnes ikke i Adresseregisteret med sertifikat", "None"));
        }

        var (innhold, feil) = Innhold(brev, part);
        return feil is not null ? (null, feil) : Les(brev, innhold);
    }

    private static List<string> Mangler(Bussbrev brev)
    {
        (string Navn, string? Verdi)[] felt =
        [
            ("toHerId", brev.Egenskap("toHerId")), ("fromHerId", brev.Egenskap("fromHerId")), ("Label", brev.Funksjon),
            ("applicationTimeStamp", brev.Egenskap("applicationTimeStamp")), ("ContentType", brev.Innholdstype),
        ];
        return [.. felt.Where(each => string.IsNullOrEmpty(each.Verdi)).Select(each => each.Navn)];
    }

    private (byte[] Innhold, Avslag? Avslag) Innhold(Bussbrev brev, Partsopplysning avsender)
    {
        if (!miljo.Policies.RequiresProtection && brev.Innholdstype == "text/plain")
        {
            return (brev.Kropp, null);
        }

        var egen = miljo.Egen(brev.Egenskap("toHerId"));
        if (egen is null)
        {
            return ([], new Avslag(Felt, "Meldingen er til en HER-id som ikke er vår", brev.Egenskap("toHerId") ?? ""));
        }

        var keys = miljo.Policies.ReadsWithFormerKey && egen.TidligereKryptering is { } former
            ? new[] { nokler.Load(egen.Kryptering), nokler.Load(former) }
            : [nokler.Load(egen.Kryptering)];
        var lest = CmsProtection.Open(brev.Kropp, keys, avsender.Signering, tillit);
        return lest.Problem == CmsProblem.None || (miljo.Policies.Overlooks(lest.Problem) && !lest.Content.IsEmpty)
            ? (lest.Content.ToArray(), null)
            : ([], new Avslag(Tilstand(lest.Problem), lest.Reason ?? "Meldingen kan ikke åpnes", "None"));
    }

    private (Lest? Lest, Avslag? Avslag) Les(Bussbrev brev, byte[] innhold)
    {
        try
        {
            var rot = WireXml.Load(innhold).Root!;
            var lest = rot.Name.LocalName == "AppRec"
                ? new Lest(brev, innhold, Hode: null, ApprecReader.Read(rot))
                : new Lest(brev, innhold, MsgHeadReader.Read(innhold), Kvittering: null);
            return Parter(lest) is { } avslag ? (null, avslag) : (lest, null);
        }
        catch (MessageFormatException uleselig)
        {
            return (null, new Avslag("transport:not-well-formed-xml", uleselig.Message, "None"));
        }
    }

    private Avslag? Parter(Lest lest)
    {
        if (lest.Hode is not { MsgInfo: var info })
        {
            return null;
        }

        var (avsender, mottaker) = (Tjeneste(info.Sender), Tjeneste(info.Receiver));
        return miljo.Policies.ChecksSender && avsender != lest.Fra ? new Avslag("abuse:spoofing-attack", "Avsenderen i meldingen er en annen enn den som har sendt den", $"{lest.Fra};{avsender}")
            : miljo.Policies.ChecksReceiver && mottaker != lest.Til ? new Avslag(Felt, "Mottakeren i meldingen er en annen enn den som har fått den", $"{lest.Til};{mottaker}")
            : null;
    }

    private static string? Tjeneste(Organisation part) => part.Unit?.Idents.FirstOrDefault(ident => ident.TypeId.V == "HER")?.Id;

    private static string Tilstand(CmsProblem problem) => problem switch
    {
        CmsProblem.OutOfTime => "transport:expired-certificate",
        CmsProblem.CertificateMissing => "transport:missing-certificate",
        CmsProblem.Untrusted => "transport:unverified-certificate",
        _ => "transport:invalid-certificate",
    };
}
