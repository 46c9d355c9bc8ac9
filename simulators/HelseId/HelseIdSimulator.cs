using AcceptanceHarness.Core.Checks;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Simulators.HelseId.Feil;
using AcceptanceHarness.Simulators.HelseId.Forvrengning;
using AcceptanceHarness.Simulators.HelseId.Kall;
using AcceptanceHarness.Simulators.HelseId.Klienter;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Identity;

namespace AcceptanceHarness.Simulators.HelseId;

/// <summary>HelseID as a client meets it: OAuth 2 and OpenID Connect with private_key_jwt, DPoP, PAR and the national claims.</summary>
/// <remarks>Each tenant is an issuer of its own, with its own clients, persons and logins. Times follow the tenant's security clock.</remarks>
public sealed class HelseIdSimulator : ISimulatedSystem
{
    /// <summary>The system's name in the journal.</summary>
    public const string SystemName = "helseid";

    /// <summary>The service key; its address is the issuer, with a slash at the end.</summary>
    public const string Tjeneste = "helseid";

    private readonly CallJudge _judge;
    private readonly HelseIdAnswerer _answerer;

    /// <summary>Makes the simulator; what tenants hold lies in the tenants.</summary>
    /// <param name="options">Keys, lifetimes and what is not publicly known.</param>
    /// <param name="checks">What calls are judged by; none by default.</param>
    public HelseIdSimulator(HelseIdOptions options, IReadOnlyList<ICheck>? checks = null)
    {
        ValidOptions.Of(options);

        _judge = new CallJudge(checks ?? []);
        _answerer = new HelseIdAnswerer(options);
    }

    /// <inheritdoc/>
    public string Name => SystemName;

    /// <inheritdoc/>
    public IReadOnlyList<SimulatedEndpoint> Endpoints { get; } = [new(Tjeneste, "HelseID (utsteder)", "/")];

    /// <summary>The issuer of a tenant, without a slash at the end; empty until the simulators run.</summary>
    public static string Issuer(Tenant tenant)
    {
        ArgumentNullException.ThrowIfNull(tenant);

        return tenant.Addresses.GetValueOrDefault(Tjeneste)?.AbsoluteUri.TrimEnd('/') ?? "";
    }

    /// <summary>Registers a client, or registers it anew.</summary>
    /// <exception cref="ArgumentException">The tenant has as many clients as it can have.</exception>
    public static void Registrer(Tenant tenant, HelseIdKlient klient)
    {
        ArgumentNullException.ThrowIfNull(klient);

        Godta(Hold(tenant).Apply(new HelseIdEvent.KlientRegistrert(klient)), "klienter", nameof(klient));
    }

    /// <summary>Registers a person who can log in, or registers the person anew.</summary>
    /// <exception cref="ArgumentException">The number is not of the synthetic series, or the tenant has as many persons as it can have.</exception>
    public static void RegistrerPerson(Tenant tenant, HelseIdPerson person)
    {
        ArgumentNullException.ThrowIfNull(person);

        if (!NationalId.TryParse(person.Pid, out var id) || !id.IsSynthetic)
        {
            throw new ArgumentException("Forventet et syntetisk fødselsnummer eller D-nummer. Velg et fra testverdenen.", nameof(person));
        }

        Godta(Hold(tenant).Apply(new HelseIdEvent.PersonRegistrert(person)), "personer", nameof(person));
    }

    /// <summary>Lets the next key take over the signing; the old one still verifies.</summary>
    public static void RullNokler(Tenant tenant) => Hold(tenant).Apply(new HelseIdEvent.NoklerRullet());

    /// <inheritdoc/>
    public Reading Read(SimulatedCall call)
    {
        ArgumentNullException.ThrowIfNull(call);

        return HelseIdReader.Read(call, Hold(call.Tenant).Na);
    }

    /// <inheritdoc/>
    public IReadOnlyList<Finding> Judge(Exchange exchange, IReadOnlyList<Exchange> earlier) => _judge.Judge(exchange, earlier);

    /// <inheritdoc/>
    public Answer Answer(SimulatedCall call, Reading reading) => AnswerDistorted(call, reading, HelseIdForvrengning.Ingen);

    /// <summary>Answers with something wrong on purpose, and moves the tenant's state as the right answer does.</summary>
    /// <param name="call">The call.</param>
    /// <param name="reading">What was read of it.</param>
    /// <param name="forvrengning">What is wrong.</param>
    public Answer AnswerDistorted(SimulatedCall call, Reading reading, HelseIdForvrengning forvrengning)
    {
        ArgumentNullException.ThrowIfNull(call);

        return Svar(call, reading, Hold(call.Tenant), forvrengning);
    }

    /// <summary>Answers as if another person had logged in, without moving the state.</summary>
    public Answer AnswerForOther(SimulatedCall call, Reading reading, string otherPatient)
    {
        ArgumentNullException.ThrowIfNull(call);

        var aside = new HelseIdTilstand(Hold(call.Tenant).Na);
        var other = aside.Na.Person(otherPatient) ?? new HelseIdPerson { Pid = otherPatient };
        return Svar(call, reading, aside, new HelseIdForvrengning { Innlogget = who => who with { Person = other } });
    }

    /// <summary>The code is the OAuth <c>error</c>, the text its description.</summary>
    public Answer Reject(SimulatedCall call, Reading reading, IReadOnlyList<Rejection> errors)
    {
        ArgumentNullException.ThrowIfNull(errors);

        return new HelseIdFeil(errors[0].Code, string.Join("; ", errors.Select(error => error.Text))).Svar();
    }

    /// <inheritdoc/>
    public Answer Fail(SimulatedCall call, Reading reading, string text) => new HelseIdFeil("server_error", text, 500).Svar();

    /// <summary>Forgets what the tenant holds; clients and persons must be registered again.</summary>
    public void Reset(Tenant tenant)
    {
        ArgumentNullException.ThrowIfNull(tenant);

        tenant.Forget(SystemName);
    }

    /// <summary>What HelseID holds for a tenant now.</summary>
    internal static HelseIdState Tilstand(Tenant tenant) => Hold(tenant).Na;

    private static void Godta(HelseIdEffect effect, string what, string parameter)
    {
        if (effect is HelseIdEffect.Avvist)
        {
            throw new ArgumentException($"Forventet høyst {HelseIdState.FlestRegistrert} {what} hos en leietaker. Nullstill leietakeren.", parameter);
        }
    }

    private static HelseIdTilstand Hold(Tenant tenant)
    {
        ArgumentNullException.ThrowIfNull(tenant);

        return tenant.State(SystemName, () => new HelseIdTilstand(HelseIdState.Empty));
    }

    private Answer Svar(SimulatedCall call, Reading reading, HelseIdTilstand tilstand, HelseIdForvrengning forvrengning) => _answerer.Svar(new Kontekst
    {
        Call = call,
        Kall = reading.Parsed as HelseIdKall ?? HelseIdReader.Les(call, tilstand.Na),
        Tilstand = tilstand,
        Na = call.Tenant.SecurityClock.GetUtcNow(),
        Forvrengning = forvrengning,
    });
}
