using AcceptanceHarness.Features.Drivers;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Features.Runs;

/// <summary>Hands out the patients of a fixed cast: one that a scenario has used is used by no other of the run.</summary>
internal sealed class Pasientpool
{
    private static readonly (string Rolle, string Slag)[] Roller =
    [
        (Rolle.PasientMedFodselsnummer, Fodselsnummer), (Rolle.PasientMedDNummer, DNummer),
        (Rolle.PasientUtenNummer, UtenNummer), (Rolle.AnnenPasient, Fodselsnummer),
    ];

    private const string Fodselsnummer = "fødselsnummer";
    private const string DNummer = "D-nummer";
    private const string UtenNummer = "ingen nummer";

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Queue<CastPatient>> _ledige;
    private readonly Dictionary<string, int> _antall;
    private readonly Dictionary<string, int> _mangler = [];

    public Pasientpool(IReadOnlyList<CastPatient> pasienter)
    {
        var slag = pasienter.ToLookup(p => p.Fnr is not null ? Fodselsnummer : p.Dnr is not null ? DNummer : UtenNummer);
        _antall = slag.ToDictionary(g => g.Key, g => g.Count());
        _ledige = slag.ToDictionary(g => g.Key, g => new Queue<CastPatient>(g));
    }

    /// <summary>Keeps a patient for each part, as far as there are any.</summary>
    /// <returns>The patients by part.</returns>
    public Dictionary<string, CastPatient> Reserver()
    {
        lock (_gate)
        {
            var reservert = new Dictionary<string, CastPatient>();
            foreach (var (rolle, slag) in Roller)
            {
                if (_ledige.TryGetValue(slag, out var ledige) && ledige.TryDequeue(out var pasient))
                {
                    reservert[rolle] = pasient;
                }
            }

            return reservert;
        }
    }

    /// <summary>Gives back a patient that the scenario never used.</summary>
    public void Slipp(string rolle, CastPatient pasient)
    {
        lock (_gate)
        {
            _ledige[Slag(rolle)].Enqueue(pasient);
        }
    }

    /// <summary>Says why nobody plays a part, and how many more patients the run has needed so far.</summary>
    public string Mangler(string rolle)
    {
        lock (_gate)
        {
            var slag = Slag(rolle);
            var mangler = _mangler[slag] = _mangler.GetValueOrDefault(slag) + 1;
            return FormattableString.Invariant(
                $"Pasientpoolen har ingen ledig pasient med {slag}: alle {_antall.GetValueOrDefault(slag)} er brukt i denne kjøringen. ")
                + FormattableString.Invariant($"Legg til minst {mangler} i «rollebesetning.pasienter» i acceptance.json.");
        }
    }

    private static string Slag(string rolle) => Roller.First(r => r.Rolle == rolle).Slag;
}
