using AcceptanceHarness.ReferenceSystem.HelseId;
using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal;

/// <summary>Holds the attests that are in force, and the tokens that carry them: all of one user, one patient and one organisation.</summary>
internal sealed class Attestlager(KjernejournalPolicies policies, TimeProvider clock)
{
    private readonly Lock _laas = new();
    private readonly Dictionary<string, Attest> _attester = [];
    private readonly Dictionary<(string Beslutning, string Mottaker), Tilgang> _tokener = [];

    /// <summary>A new attest for a use, in place of the one before.</summary>
    /// <param name="bruk">What it is used for.</param>
    /// <param name="onsket">What it is to say.</param>
    public Attest Ny(string bruk, Attest onsket)
    {
        lock (_laas)
        {
            // One that is about others is there only when it was not dropped when it should have been.
            if (_attester.TryGetValue(bruk, out var kjent) && !kjent.GjelderSamme(onsket))
            {
                return kjent;
            }

            _attester[bruk] = onsket;
            return onsket;
        }
    }

    /// <summary>The attest, or one like it when it has become too old.</summary>
    public Attest Gyldig(string bruk, Attest attest)
    {
        var now = clock.GetUtcNow();
        return now - attest.Laget < policies.AttestLifetime ? attest : Fornyet(bruk, attest);
    }

    /// <summary>An attest that says the same, made now.</summary>
    public Attest Fornyet(string bruk, Attest attest)
    {
        var ny = attest with { Laget = clock.GetUtcNow(), BeslutningId = Guid.NewGuid().ToString() };
        lock (_laas)
        {
            if (_attester.TryGetValue(bruk, out var kjent) && ReferenceEquals(kjent, attest))
            {
                _attester[bruk] = ny;
            }
        }

        return ny;
    }

    /// <summary>A token that carries the attest and holds for a while; null when there is none.</summary>
    public Tilgang? Token(Attest attest, string mottaker)
    {
        lock (_laas)
        {
            return _tokener.TryGetValue((attest.BeslutningId, mottaker), out var kjent) && clock.GetUtcNow() < kjent.Utloper ? kjent : null;
        }
    }

    /// <summary>Keeps a token, as long as its attest is in force.</summary>
    public void Behold(Attest attest, string mottaker, Tilgang tilgang)
    {
        lock (_laas)
        {
            if (_attester.ContainsValue(attest))
            {
                _tokener[(attest.BeslutningId, mottaker)] = tilgang;
            }
        }
    }

    /// <summary>Drops all.</summary>
    public void Glem()
    {
        lock (_laas)
        {
            _attester.Clear();
            _tokener.Clear();
        }
    }
}
