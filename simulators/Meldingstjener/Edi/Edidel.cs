using AcceptanceHarness.Core.Checks.Meldingsutveksling;
using AcceptanceHarness.Simulators.HelseId;
using AcceptanceHarness.Simulators.HelseId.Tilgang;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.HelseId;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.Simulators.Meldingstjener.Edi;

/// <summary>The message service's REST interface («EDI 2.0»): looks at headers, token and organisation before the operation itself answers.</summary>
internal sealed class Edidel : IMeldingstjenerdel
{
    /// <summary>The service key of the endpoint.</summary>
    public const string Tjeneste = "meldingstjener-edi";

    private readonly Tilgangskontroll _tilgang;
    private readonly Tilgangskrav _krav;
    private readonly Edioperasjon _operasjon;
    private readonly bool _kreverKildesystem;

    /// <summary>Makes the interface; what tenants hold lies in the tenants.</summary>
    /// <param name="helseId">The keys of the HelseID that it trusts.</param>
    /// <param name="parter">Who may act for whom, and who takes over.</param>
    /// <param name="options">How it behaves.</param>
    public Edidel(HelseIdOptions helseId, Ediparter parter, EdiOptions options)
    {
        ValidOptions.Of(options);

        _tilgang = new Tilgangskontroll("meldingstjener:edi", helseId, new TilgangOptions { BevisVarighet = options.BevisVarighet });
        _krav = new Tilgangskrav(options.Audience, options.Scope);
        _operasjon = new Edioperasjon(parter, options);
        _kreverKildesystem = options.KreverKildesystem;
    }

    /// <inheritdoc/>
    public IReadOnlyList<SimulatedEndpoint> Endpoints { get; } = [new(Tjeneste, "Meldingstjenerens REST-grensesnitt (EDI 2.0)", Edikall.Rot)];

    /// <summary>Puts a message for a client to fetch; gives the service's id of it.</summary>
    /// <exception cref="ArgumentException">The document is no MsgHead or AppRec with HER-ids.</exception>
    public Guid Legg(Tenant tenant, ReadOnlyMemory<byte> dokument) => _operasjon.Legg(tenant, dokument);

    /// <summary>Tells how far a message has come; false when there is no such message.</summary>
    public bool Meld(Tenant tenant, Guid id, Leveringstilstand tilstand) => _operasjon.Meld(tenant, id, tilstand);

    /// <inheritdoc/>
    public bool Eier(string path) => path == Edikall.Rot || path.StartsWith($"{Edikall.Rot}/", StringComparison.Ordinal);

    /// <inheritdoc/>
    public Reading Les(SimulatedCall call)
    {
        var kall = Edikall.Les(call);
        if (kall.Feil is { } lost)
        {
            return new Reading { Unreadable = lost.Tekst, Facts = Edihoder.Les(call).Fakta() };
        }

        var vurdering = _tilgang.Les(call, _krav);
        var sent = kall.Operasjon == Edioperasjoner.Send ? Ediforsendelse.Les(call.Body) : null;
        var document = sent?.Dokument ?? _operasjon.Finn(call.Tenant, kall.Id)?.Dokument;
        return new Reading
        {
            Operation = kall.Operasjon,
            Facts = vurdering.Fakta.With(Edihoder.Les(call).Fakta()).With(Fakta(kall, document, call.Body)),
            Clear = sent?.Bytes ?? default,
            PatientKeys = document?.Pasient ?? [],
            MessageKeys = [.. new[] { kall.Id, document?.Id }.OfType<string>().Where(id => id.Length > 0)],
            ClientKeys = vurdering.KlientNokler,
        };
    }

    /// <inheritdoc/>
    public Answer Svar(SimulatedCall call, Reading reading)
    {
        var kall = Edikall.Les(call);
        if (kall.Feil is { } lost)
        {
            return Edisvar.Feil(lost);
        }

        var vurdering = _tilgang.Ta(call, _krav);
        if (!vurdering.ErTillatt)
        {
            return vurdering.Avslag();
        }

        string[] wrong = [.. Edihoder.Les(call).Feil(_kreverKildesystem)];
        return wrong.Length > 0 ? Edisvar.Feil(Edifeilkatalog.Validering(wrong))
            : JwsReading.Text(vurdering.Krav, HelseIdClaims.OrgnrParent) is not { Length: > 0 } orgnr ? Edisvar.Feil(Edifeilkatalog.UtenVirksomhet)
            : _operasjon.Svar(call, kall, orgnr);
    }

    /// <inheritdoc/>
    public Answer Avvis(SimulatedCall call, Reading reading, IReadOnlyList<Rejection> errors) =>
        Edisvar.Feil(Edifeilkatalog.Validering([.. errors.Select(error => $"{error.Code} {error.Text}")]));

    /// <inheritdoc/>
    public Answer Feil(SimulatedCall call, Reading reading, string text) => Edisvar.Feil(Edifeilkatalog.Teknisk(text));

    /// <inheritdoc/>
    public void Glem(Tenant tenant)
    {
        _tilgang.Glem(tenant);
        Edioperasjon.Glem(tenant);
    }

    private static Dictionary<string, string> Fakta(Edikall kall, Meldingsdokument? document, ReadOnlyMemory<byte> body)
    {
        var status = kall.Operasjon == Edioperasjoner.SendApprec ? Edikvittering.Les(body, out _)?.Status : document?.Apprec?.Status.V;
        (string Navn, string? Verdi)[] all =
        [
            (EdiFacts.MeldingId, kall.Id),
            (EdiFacts.DokumentId, document?.Id),
            (EdiFacts.Fra, document?.FraHerId),
            (EdiFacts.Til, kall.HerId.Length > 0 ? kall.HerId : document?.TilHerId),
            (EdiFacts.Apprecstatus, status),
        ];
        return all.Where(fact => fact.Verdi is { Length: > 0 }).ToDictionary(fact => fact.Navn, fact => fact.Verdi!, StringComparer.Ordinal);
    }
}
