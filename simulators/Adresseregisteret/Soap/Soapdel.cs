using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using AcceptanceHarness.Core.Checks.Meldingsutveksling;
using AcceptanceHarness.Simulators.Adresseregisteret.Felles;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Signing;

namespace AcceptanceHarness.Simulators.Adresseregisteret.Soap;

/// <summary>One of the registers' SOAP 1.1 services, with user and password (Basic).</summary>
internal sealed class Soapdel : IRegisterdel
{
    private const string UgyldigKall = "InvalidRequest";

    private readonly ISoapkontrakt _kontrakt;
    private readonly byte[] _innlogging;

    /// <summary>Makes the service.</summary>
    /// <param name="kontrakt">Its operations.</param>
    /// <param name="options">Who may call it.</param>
    public Soapdel(ISoapkontrakt kontrakt, AdresseregisteretOptions options)
    {
        _kontrakt = kontrakt;
        _innlogging = Encoding.UTF8.GetBytes($"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.Bruker}:{options.Passord}"))}");
    }

    /// <inheritdoc/>
    public SimulatedEndpoint Endpoint => _kontrakt.Endpoint;

    /// <inheritdoc/>
    public Reading Les(SimulatedCall call)
    {
        var (_, kall) = LesKall(call);
        return new Reading { Operation = kall.Operasjon, Unreadable = kall.Avvik, Facts = kall.Fakta(), ClientKeys = [.. kall.HerIder] };
    }

    /// <inheritdoc/>
    public Answer Svar(SimulatedCall call, bool bruk)
    {
        if (!ErInnlogget(call))
        {
            // Clients send the first call without, and expect this (RFC 7617).
            return Feil(401, "Unauthorized", "Kallet mangler riktig bruker og passord (Basic).") with
            {
                Status = 401,
                Headers = [new("WWW-Authenticate", "Basic realm=\"Adresseregisteret\"")],
            };
        }

        var (navn, kall) = LesKall(call);
        return kall.Avvik is { } avvik ? Feil(kall.Status, UgyldigKall, avvik) : Svar(call.Tenant, navn, kall);
    }

    /// <inheritdoc/>
    public Answer Feil(int status, string kode, string tekst)
    {
        var answer = Soapkonvolutt.Feil(status < 500, kode, tekst);
        return status is 405 or 415 ? answer with { Status = status, Headers = status == 405 ? [new("Allow", "POST")] : [] } : answer;
    }

    /// <inheritdoc/>
    public void Glem(Tenant tenant)
    {
        // Nothing is remembered of calls.
    }

    private Answer Svar(Tenant tenant, string operasjon, Registerkall kall) => _kontrakt.Svar(tenant, operasjon, kall) switch
    {
        Soapsvar.Funnet svar => Soapkonvolutt.Svar(new XElement(_kontrakt.Navnerom + $"{operasjon}Response", svar.Innhold)) with
        {
            Facts = new Dictionary<string, string> { [RegisterFacts.Funnet] = RegisterFacts.Ja },
        },
        Soapsvar.FinnesIkke feil => Feil(400, feil.Kode, feil.Tekst) with
        {
            Facts = new Dictionary<string, string> { [RegisterFacts.Funnet] = RegisterFacts.Nei },
        },
        var other => throw new InvalidOperationException($"Ukjent svar {other.GetType().Name}."),
    };

    private (string Operasjon, Registerkall Kall) LesKall(SimulatedCall call)
    {
        if (call.Method != "POST")
        {
            return ("", Registerkall.Feil(405, $"Tjenesten tar bare imot POST med SOAP 1.1, ikke {JournalText.Of(call.Method)}."));
        }

        if (SoapMediaType.WhatIsWrong(call.Header("Content-Type"), Soap11.MediaType, call.Body) is { } wrong)
        {
            return ("", Registerkall.Feil(415, wrong));
        }

        var (request, reason) = Soapkonvolutt.Les(call.Body);
        if (request is null)
        {
            return ("", Registerkall.Feil(400, reason ?? ""));
        }

        var navn = request.Name.LocalName;
        return request.Name.Namespace == _kontrakt.Navnerom && _kontrakt.Les(request) is { } kall
            ? (navn, kall)
            : (navn, Registerkall.Feil(400, $"Operasjonen «{JournalText.Of(navn)}» i navnerommet «{JournalText.Of(request.Name.NamespaceName)}» er ukjent for tjenesten."));
    }

    private bool ErInnlogget(SimulatedCall call) =>
        call.Header("Authorization") is { } given && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given.Trim()), _innlogging);
}
