using AcceptanceHarness.Core.Checks.Meldingsutveksling;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Ebxml;

namespace AcceptanceHarness.Simulators.Meldingstjener.Ebxml;

/// <summary>The message service's ebXML transport: takes messages in, once each, and acknowledges or refuses them.</summary>
internal sealed class Ebxmldel : IMeldingstjenerdel
{
    /// <summary>The service key of the endpoint.</summary>
    public const string Tjeneste = "meldingstjener-ebxml";

    /// <summary>The path of the endpoint.</summary>
    public const string Sti = "/ebxml";

    private const string Tilstand = "meldingstjener:ebxml";

    private readonly Ebxmlparter _parter;
    private readonly Ebxmldommer _dommer;
    private readonly Ebxmlsvarer _svarer;
    private readonly bool _sammeKall;
    private readonly int _huskes;

    /// <summary>Makes the transport; what tenants hold lies in the tenants.</summary>
    /// <param name="parter">Who is known, and who takes over.</param>
    /// <param name="options">How it behaves.</param>
    public Ebxmldel(Ebxmlparter parter, EbxmlOptions options)
    {
        ValidOptions.Of(options);

        (_parter, _sammeKall, _huskes) = (parter, options.SvarerISammeKall, options.Huskes);
        _dommer = new Ebxmldommer(parter, options);
        _svarer = new Ebxmlsvarer(parter, options);
    }

    /// <inheritdoc/>
    public IReadOnlyList<SimulatedEndpoint> Endpoints { get; } = [new(Tjeneste, "Meldingstjenerens ebXML-mottak (ebMS 2.0)", Sti)];

    /// <inheritdoc/>
    public bool Eier(string path) => path == Sti;

    /// <inheritdoc/>
    public Reading Les(SimulatedCall call)
    {
        var kall = _dommer.Les(call);
        var hode = kall.Melding?.Hode;
        var document = kall.MsgHead.Length > 0 ? Meldingsdokument.Les(kall.MsgHead, out _) : null;
        return new Reading
        {
            Operation = hode?.Handling,
            Facts = Ebxmlfakta.Av(call, kall),
            Clear = kall.MsgHead,
            PatientKeys = document?.Pasient ?? [],
            MessageKeys = Nokler(hode?.MeldingId, hode?.SamtaleId, hode?.RefTilMeldingId, document?.Id),
            ClientKeys = Nokler(hode?.Fra.HerId),
            Unreadable = kall.Melding is null ? kall.Konvoluttavvik[0].Tekst : null,
            Parsed = kall,
        };
    }

    /// <inheritdoc/>
    public Answer Svar(SimulatedCall call, Reading reading)
    {
        if (call.Method != "POST")
        {
            return Ebxmlsvarer.Fault("Client", $"Forventet POST, fikk {JournalText.Of(call.Method)}.") with { Status = 405, Headers = [new("Allow", "POST")] };
        }

        var kall = Kall(call, reading);
        return kall.Melding switch
        {
            null => Ebxmlsvarer.Fault("Client", $"{kall.Konvoluttavvik[0].Kode}: {kall.Konvoluttavvik[0].Tekst}"),
            { Hode.ErSignal: true } signal => SvarSignal(call.Tenant, kall, signal),
            var message => SvarMelding(call.Tenant, kall, message),
        };
    }

    /// <inheritdoc/>
    public Answer Avvis(SimulatedCall call, Reading reading, IReadOnlyList<Rejection> errors) => Kall(call, reading).Melding is { Hode.ErSignal: false } message
        ? Sendt(call.Tenant, message, _svarer.Feilmelding(call.Tenant, message, [.. errors.Select(error => new EbxmlFeil(Kode(error.Code), EbxmlFeil.Error, null, error.Text))]))
        : Ebxmlsvarer.Fault("Server", errors[0].Text);

    /// <inheritdoc/>
    public Answer Feil(SimulatedCall call, Reading reading, string text) => Ebxmlsvarer.Fault("Server", text);

    /// <inheritdoc/>
    public void Glem(Tenant tenant) => tenant.Forget(Tilstand);

    private Answer SvarMelding(Tenant tenant, Ebxmlkall kall, EbxmlMelding message)
    {
        if (kall.Konvoluttavvik.Count > 0)
        {
            return Avslag(tenant, message, kall.Konvoluttavvik);
        }

        var held = Hold(tenant);
        if (held.Now.Mottatte.TryGetValue(kall.Nokkel, out var before))
        {
            var again = before.Length == 0 ? _svarer.Tom() : Sendt(tenant, message, before);
            return again with { Facts = again.Facts.With(EbxmlFacts.Duplikat, "ja") };
        }

        if (kall.Innholdsavvik.Count > 0)
        {
            return Avslag(tenant, message, kall.Innholdsavvik);
        }

        var taken = new MottattMelding(tenant, message.Hode.Fra.HerId!, message.Hode.Til.HerId!, kall.MsgHead);
        if (_parter.Motta(taken) is { } reason)
        {
            return Avslag(tenant, message, [new EbxmlAvvik(EbxmlFeilkode.DeliveryFailure, "", reason)]);
        }

        ReadOnlyMemory<byte> receipt = message.Kvitteringsonske is { } asked ? _svarer.Kvittering(tenant, kall, asked.Signert) : default(ReadOnlyMemory<byte>);
        held.Apply(new EbxmlEvent.Mottatt(kall.Nokkel, receipt));
        return receipt.Length == 0 ? _svarer.Tom() : Sendt(tenant, message, receipt);
    }

    // Nothing answers an acknowledgment or an error message: two systems could go on for ever.
    private Answer SvarSignal(Tenant tenant, Ebxmlkall kall, EbxmlMelding signal)
    {
        if (!kall.Avvik.Any())
        {
            _parter.MottaSignal(tenant, signal, kall.Konvolutt);
        }

        return _svarer.Tom();
    }

    private Answer Avslag(Tenant tenant, EbxmlMelding message, IReadOnlyList<EbxmlAvvik> avvik) =>
        Sendt(tenant, message, _svarer.Feilmelding(tenant, message, [.. avvik.Take(1).Select(EbxmlFeil.Av)]));

    private Answer Sendt(Tenant tenant, EbxmlMelding message, ReadOnlyMemory<byte> signal)
    {
        var answer = _svarer.Med(signal);
        if (_sammeKall || message.SvarISammeKall)
        {
            return answer;
        }

        _parter.SendSignal(tenant, message.Hode.Fra.HerId ?? "", signal);
        return _svarer.Tom() with { Facts = answer.Facts };
    }

    private Ebxmlkall Kall(SimulatedCall call, Reading reading) => reading.Parsed as Ebxmlkall ?? _dommer.Les(call);

    private MovingState<EbxmlState, EbxmlEvent, EbxmlEffect> Hold(Tenant tenant) => tenant.State(
        Tilstand, () => new MovingState<EbxmlState, EbxmlEvent, EbxmlEffect>(new EbxmlState(_huskes), (state, happened) => state.Apply(happened)));

    private static string Kode(string code) => Enum.GetNames<EbxmlFeilkode>().Contains(code, StringComparer.Ordinal) ? code : nameof(EbxmlFeilkode.Unknown);

    private static string[] Nokler(params string?[] ids) => [.. ids.OfType<string>().Where(id => id.Length > 0)];
}
