using System.Collections.Concurrent;
using AcceptanceHarness.ReferenceSystem.HelseId;
using AcceptanceHarness.ReferenceSystem.Kjernejournal;
using AcceptanceHarness.ReferenceSystem.Meldinger;
using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Messages.Eresept;

namespace AcceptanceHarness.ReferenceSystem;

/// <summary>What the system holds for one scenario: its people, its prescriptions, and the patient that is open.</summary>
internal sealed class EhrSession : IDisposable
{
    private readonly Keys _keys = new();
    private readonly FestClient _fest;

    public EhrSession(ScenarioCast cast, EhrPolicies policies, TimeProvider clock, Func<Uri, CancellationToken, Task<string>>? portalvindu = null, string? meldingsfil = null)
    {
        Portalvindu = portalvindu;
        Cast = cast;
        Policies = policies;
        Bekreftelser = new Bekreftelser(policies);
        Messages = new MessageFactory(policies, cast, _keys, clock);
        _fest = new FestClient(cast, clock);
        Fest = new Festlager(_fest, policies, clock);
        Reseptformidleren = new ReseptformidlerenClient(policies, cast, _keys, clock);
        Arbeidsstasjon = new Arbeidsstasjon(cast, Kjernejournalinnlogging.Av(cast, policies), clock, Logg);
        Innsyn = new Innsynslogg(policies.Kjernejournal, clock);
        Kjernejournal = new Kjernejournalrolle(this, clock);
        Meldinger = cast.Kommunikasjonsparter.Count > 0 && !Lacks(FunksjonCatalog.Helsenorge) ? new Meldingsrolle(this, _keys, meldingsfil, clock) : null;
    }

    public ScenarioCast Cast { get; }

    public EhrPolicies Policies { get; }

    public MessageFactory Messages { get; }

    public ReseptformidlerenClient Reseptformidleren { get; }

    /// <summary>Who uses the system, and their login by HelseID.</summary>
    public Arbeidsstasjon Arbeidsstasjon { get; }

    /// <summary>What the system has of kjernejournal.</summary>
    public Kjernejournalrolle Kjernejournal { get; }

    /// <summary>The message exchange; null where the installation has none.</summary>
    public Meldingsrolle? Meldinger { get; }

    /// <summary>What opens kjernejournal's page; null for the embedded browser.</summary>
    public Func<Uri, CancellationToken, Task<string>>? Portalvindu { get; }

    /// <summary>The product register.</summary>
    public Festlager Fest { get; }

    /// <summary>Key of the open patient.</summary>
    public string? OpenPatient { get; private set; }

    public List<LegensResept> Resepter { get; } = [];

    /// <summary>What the patients are registered as hypersensitive to.</summary>
    public List<Overfolsomhet> Overfolsomheter { get; } = [];

    public Oppslag Oppslag { get; set; } = Oppslag.Ingen;

    /// <summary>The patients' lists of medicines in use, by the patient's key.</summary>
    public Dictionary<string, Legemiddelliste> Lister { get; } = [];

    /// <summary>Templates by name.</summary>
    public Dictionary<string, Resept> Maler { get; } = [];

    /// <summary>What Reseptformidleren has rejected for the known deviation in structured dosing.</summary>
    public HashSet<Wire.Messages.Eresept.Forskrivning> AvvistForDosering { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>The last reference number that was given out, for the defects that use one again.</summary>
    public string? SisteReferansenummer { get; set; }

    /// <summary>The dialogs before sending.</summary>
    public Bekreftelser Bekreftelser { get; }

    /// <summary>What is being sent after the user has gone on.</summary>
    public ConcurrentBag<Task> IBakgrunnen { get; } = [];

    /// <summary>Ends when nothing is being sent in the background.</summary>
    public Task FerdigAsync() => Task.WhenAll(IBakgrunnen);

    public List<string> Log { get; } = [];

    /// <summary>The system's own log over look-ups, the oldest first.</summary>
    public Innsynslogg Innsyn { get; }

    /// <summary>Ids of the messages that were sent before, for the defects that use one again.</summary>
    public string? FirstMsgId { get; set; }

    /// <summary>Writes a line in the system's log.</summary>
    public void Logg(string linje)
    {
        lock (Log)
        {
            Log.Add(linje);
        }
    }

    /// <summary>The lines of the system's log.</summary>
    public IReadOnlyList<string> Linjer()
    {
        lock (Log)
        {
            return [.. Log];
        }
    }

    /// <summary>Opens a patient: nothing of the one before may stay on the screen.</summary>
    public void Open(string patient)
    {
        if (OpenPatient != patient)
        {
            OpenPatient = patient;
            Oppslag = Oppslag.Ingen;
        }
    }

    /// <summary>Closes the patient.</summary>
    public void Close()
    {
        OpenPatient = null;
        Oppslag = Oppslag.Ingen;
    }

    /// <summary>Whether the system can do without a function, and does.</summary>
    public bool Lacks(string funksjon) => Policies.LacksInDeed && Policies.Lacks.Contains(funksjon);

    public CastPatient Patient(string key) => Cast.Pasienter.FirstOrDefault(p => p.Nokkel == key)
        ?? throw new ArgumentException($"Forventet en pasient i rollebesetningen, fikk «{key}».");

    public CastUser User(string key) => Cast.Brukere.FirstOrDefault(b => b.Nokkel == key)
        ?? throw new ArgumentException($"Forventet en bruker i rollebesetningen, fikk «{key}».");

    public Legemiddelliste Liste(string pasient) => Lister.GetValueOrDefault(pasient) ?? new Legemiddelliste();

    /// <summary>A prescription that was made here, or one of the last lookup, which is then taken over.</summary>
    public LegensResept Resept(string reseptId) => Resepter.FirstOrDefault(r => r.ReseptId == reseptId)
        ?? TaOver(Oppslag.Resepter.FirstOrDefault(r => r.ReseptId == reseptId))
        ?? throw new ArgumentException($"Forventet en resept som er forskrevet i dette systemet eller hentet, fikk «{reseptId}».");

    private LegensResept? TaOver(HentetResept? hentet)
    {
        if (hentet?.Innhold is not { } innhold || OpenPatient is not { } patient)
        {
            return null;
        }

        var resept = new LegensResept { ReseptId = hentet.ReseptId, Pasient = patient, Innhold = innhold, Status = Sendestatus.Sendt };
        Resepter.Add(resept);
        return resept;
    }

    public void Dispose()
    {
        Meldinger?.Dispose();
        Kjernejournal.Dispose();
        Arbeidsstasjon.Dispose();
        Reseptformidleren.Dispose();
        _fest.Dispose();
        _keys.Dispose();
    }
}
