using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Ebxml;
using AcceptanceHarness.Wire.Signing;
using static AcceptanceHarness.Wire.Ebxml.EbxmlFeilkode;

namespace AcceptanceHarness.Simulators.Meldingstjener.Ebxml;

/// <summary>Reads a call and finds all that is wrong with it; pure, and never throws on what others sent.</summary>
internal sealed class Ebxmldommer(Ebxmlparter parter, EbxmlOptions options)
{
    private const string AvsenderSted = "//eb:From/eb:PartyId";
    private const string MottakerSted = "//eb:To/eb:PartyId";

    private readonly bool _kreverSignatur = options.KreverSignatur;
    private readonly bool _kreverKryptering = options.KreverKryptering;

    /// <summary>Reads a call.</summary>
    public Ebxmlkall Les(SimulatedCall call)
    {
        var mime = Mimeleser.Les(call.Header("Content-Type"), call.Body);
        if (mime.Rot is not { } root)
        {
            return new Ebxmlkall { Konvoluttavvik = [new EbxmlAvvik(MimeProblem, "", mime.Avvik ?? "")] };
        }

        var lest = EbxmlLeser.Les(root.Innhold);
        if (lest.Melding is not { } message)
        {
            return new Ebxmlkall { Konvolutt = root.Innhold, Konvoluttavvik = lest.Avvik };
        }

        var trust = new TrustAnchor(parter.Utstedere, call.Tenant.SecurityClock);
        var signature = EbxmlSignatur.Verifiser(root.Innhold, mime.Vedlegg, trust);
        EbxmlAvvik[] envelope = [.. lest.Avvik, .. Parter(call.Tenant, message.Hode), .. Signatur(call.Tenant, message, signature)];
        return Innhold(call.Tenant, message, mime.Vedlegg, trust) with
        {
            Melding = message,
            Konvolutt = root.Innhold,
            Signatur = signature,
            Konvoluttavvik = envelope,
        };
    }

    private IEnumerable<EbxmlAvvik> Parter(Tenant tenant, EbxmlHode hode)
    {
        var (from, to) = (hode.Fra.HerId ?? "", hode.Til.HerId ?? "");
        var known = true;
        if (parter.Mottaker(tenant, to) is null)
        {
            known = false;
            yield return new(ValueNotRecognized, MottakerSted, $"Mottakeren «{to}» er ikke kjent. Forventet HER-id til en part i Adresseregisteret.");
        }

        if (parter.Avsendersertifikat(tenant, from) is null)
        {
            known = false;
            yield return new(ValueNotRecognized, AvsenderSted, $"Avsenderen «{from}» er ikke kjent. Forventet HER-id til en part i Adresseregisteret.");
        }

        if (known && parter.Cpa(tenant, from, to) is { } agreed && agreed != hode.CpaId)
        {
            yield return new(ValueNotRecognized, "//eb:CPAId", $"Forventet avtalen «{agreed}» mellom {from} og {to}, fikk «{hode.CpaId}».");
        }
    }

    private IEnumerable<EbxmlAvvik> Signatur(Tenant tenant, EbxmlMelding message, EbxmlSignaturlesing read)
    {
        var signature = read.Signatur;
        var sender = parter.Avsendersertifikat(tenant, message.Hode.Fra.HerId ?? "");
        var wrong = signature switch
        {
            // An error message need not be signed: who sends it may not know the receiver.
            { IsPresent: false } => _kreverSignatur && message.Feilliste is null ? "Meldingen er ikke signert" : null,
            { IsValid: false } => signature.Reason,
            _ when sender is not null && signature.Certificate?.Thumbprint != sender.Thumbprint => "Meldingen er signert med et annet sertifikat enn avsenderens",
            _ => signature.Distrust,
        };
        return wrong is null ? [] : [new EbxmlAvvik(SecurityFailure, "//ds:Signature", $"{wrong.TrimEnd('.')}.")];
    }

    private Ebxmlkall Innhold(Tenant tenant, EbxmlMelding message, IReadOnlyList<Mimedel> parts, TrustAnchor trust)
    {
        var avvik = new List<EbxmlAvvik>();
        if (message.Hode.LeverInnen is { } limit && limit <= tenant.CaseClock.GetUtcNow())
        {
            avvik.Add(new EbxmlAvvik(TimeToLiveExpired, "//eb:MessageData/eb:TimeToLive", "Meldingen kom etter tiden i TimeToLive."));
        }

        avvik.AddRange(message.Innhold.Where(id => parts.All(part => part.Id != id))
            .Select(id => new EbxmlAvvik(MimeProblem, EbxmlNavn.Cid + id, $"Manifest viser til «cid:{id}», og ingen del har den Content-ID-en.")));
        if (message.Hode.ErSignal)
        {
            return new Ebxmlkall { Innholdsavvik = avvik };
        }

        if (message.Innhold is not [var only] || parts.FirstOrDefault(part => part.Id == only) is not { } payload)
        {
            avvik.Add(new EbxmlAvvik(MimeProblem, "//eb:Manifest", $"Forventet ett vedlegg i Manifest, fikk {message.Innhold.Count}, eller vedlegget er ikke med."));
            return new Ebxmlkall { Innholdsavvik = avvik };
        }

        return Apnet(tenant, message.Hode, payload, trust, avvik);
    }

    private Ebxmlkall Apnet(Tenant tenant, EbxmlHode hode, Mimedel payload, TrustAnchor trust, List<EbxmlAvvik> avvik)
    {
        var receiver = parter.Mottaker(tenant, hode.Til.HerId ?? "");
        var sender = parter.Avsendersertifikat(tenant, hode.Fra.HerId ?? "");
        var lest = CmsProtection.Open(payload.Innhold.Span, receiver?.Dekryptering ?? [], sender, trust);
        if (lest.Problem == CmsProblem.Unreadable && !_kreverKryptering)
        {
            return new Ebxmlkall { MsgHead = payload.Innhold, Innholdsavvik = avvik };
        }

        if (lest.Reason is { } reason)
        {
            avvik.Add(new EbxmlAvvik(SecurityFailure, EbxmlNavn.Cid + payload.Id, $"{reason}."));
        }

        return new Ebxmlkall { MsgHead = lest.Content, Innholdsbrudd = lest.Problem, Innholdsavvik = avvik };
    }
}
