using AcceptanceHarness.Core.Checks.Meldingsutveksling;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Ebxml;
using AcceptanceHarness.Wire.Signing;

namespace AcceptanceHarness.Simulators.Meldingstjener.Ebxml;

/// <summary>Writes acknowledgments, error messages and faults.</summary>
internal sealed class Ebxmlsvarer(Ebxmlparter parter, EbxmlOptions options)
{
    private const string Konvolutttype = "text/xml; charset=UTF-8";

    private readonly int _signalStatus = options.SignalStatus;
    private readonly int _tomStatus = options.TomStatus;

    /// <summary>An acknowledgment, signed when that was asked for.</summary>
    public byte[] Kvittering(Tenant tenant, Ebxmlkall kall, bool signert)
    {
        var message = kall.Melding!;
        var receipt = new EbxmlKvittering(tenant.CaseClock.GetUtcNow(), message.Hode.MeldingId)
        {
            Referanser = signert ? kall.Signatur?.Referanser ?? [] : [],
        };
        var envelope = EbxmlSkriver.Skriv(Signal(tenant, message, EbxmlNavn.Acknowledgment) with { Kvittering = receipt });
        return signert ? Signert(tenant, message, envelope) : envelope;
    }

    /// <summary>An error message; signed where there is a receiver who can.</summary>
    public byte[] Feilmelding(Tenant tenant, EbxmlMelding message, IReadOnlyList<EbxmlFeil> errors) => Signert(
        tenant,
        message,
        EbxmlSkriver.Skriv(Signal(tenant, message, EbxmlNavn.MessageError) with { Feilliste = new EbxmlFeilliste(EbxmlFeil.Error, [.. errors.Select(Skrivbar)]) }));

    /// <summary>The answer that carries a signal.</summary>
    public Answer Med(ReadOnlyMemory<byte> signal)
    {
        var lest = EbxmlLeser.Les(signal).Melding;
        var facts = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [EbxmlFacts.Svar] = lest?.Hode.Handling ?? "",
            [EbxmlFacts.SvarMeldingId] = lest?.Hode.MeldingId ?? "",
        };
        if (lest?.Feilliste is { Feil: [var first, ..] })
        {
            facts[EbxmlFacts.SvarFeilkode] = first.Kode;
        }

        return new Answer
        {
            Status = _signalStatus,
            ContentType = Konvolutttype,
            Headers = [new("SOAPAction", $"\"{EbxmlNavn.SoapAction}\"")],
            Body = signal,
            Facts = facts,
        };
    }

    /// <summary>The answer where there is nothing to say in the same call.</summary>
    public Answer Tom() => new()
    {
        Status = _tomStatus,
        ContentType = Konvolutttype,
        Body = default,
        Facts = new Dictionary<string, string> { [EbxmlFacts.Svar] = "ingenting" },
    };

    /// <summary>The answer to what has no header that could be answered.</summary>
    public static Answer Fault(string code, string text) => new()
    {
        Status = 500,
        ContentType = Konvolutttype,
        Body = Soap11.WriteFault(code, JournalText.Of(text)),
        Facts = new Dictionary<string, string> { [EbxmlFacts.Svar] = "Fault" },
    };

    private byte[] Signert(Tenant tenant, EbxmlMelding message, byte[] envelope) => parter.Mottaker(tenant, message.Hode.Til.HerId ?? "") is { } receiver
        ? EbxmlSignering.Signer(envelope, [], receiver.Signering)
        : envelope;

    // What is repeated of a MIME header may be something that XML cannot hold.
    private static EbxmlFeil Skrivbar(EbxmlFeil error) =>
        error with { Sted = error.Sted is { } place ? JournalText.Of(place) : null, Tekst = JournalText.Of(error.Tekst ?? "") };

    private static EbxmlMelding Signal(Tenant tenant, EbxmlMelding message, string action) => new()
    {
        Hode = new EbxmlHode
        {
            Fra = Kjent(message.Hode.Til),
            Til = Kjent(message.Hode.Fra),
            CpaId = Kjent(message.Hode.CpaId),
            SamtaleId = Kjent(message.Hode.SamtaleId),
            Tjeneste = EbxmlNavn.Signaltjeneste,
            Handling = action,
            MeldingId = Guid.NewGuid().ToString(),
            Tidspunkt = tenant.CaseClock.GetUtcNow(),
            RefTilMeldingId = Kjent(message.Hode.MeldingId),
        },
    };

    private static EbxmlPart Kjent(EbxmlPart part) => part.Ider.Count > 0 ? part : part with { Ider = [new EbxmlPartsid(EbxmlNavn.HerType, Kjent(""))] };

    private static string Kjent(string text) => text.Length > 0 ? text : "ukjent";
}
