using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace AcceptanceHarness.ReferenceSystem.Meldinger;

/// <summary>What must survive whatever happens to the process: outbox, inbox, tasks and appointments, in one SQLite file.</summary>
/// <remarks>A value is one row of a kind, kept as JSON by its key; what is done within <see cref="Samlet"/> is done whole or not at all.</remarks>
internal sealed class Meldingslager : IDisposable
{
    private readonly SqliteConnection _db;
    private readonly Lock _gate = new();

    /// <summary>Opens the file, or makes it.</summary>
    public Meldingslager(string fil)
    {
        _db = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = fil, Pooling = false }.ToString());
        _db.Open();

        // A written transaction lies with the operating system: the process may end at once, and nothing is lost.
        Utfor("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;"
            + "CREATE TABLE IF NOT EXISTS rad (slag TEXT NOT NULL, nokkel TEXT NOT NULL, nummer INTEGER NOT NULL, verdi TEXT NOT NULL, PRIMARY KEY (slag, nokkel))");
    }

    /// <summary>All values of a kind, the oldest first.</summary>
    public IReadOnlyList<T> Alle<T>()
    {
        lock (_gate)
        {
            using var command = Kommando("SELECT verdi FROM rad WHERE slag = $slag ORDER BY nummer", ("$slag", Slag<T>()));
            using var reader = command.ExecuteReader();
            var alle = new List<T>();
            while (reader.Read())
            {
                alle.Add(JsonSerializer.Deserialize<T>(reader.GetString(0))!);
            }

            return alle;
        }
    }

    /// <summary>The value of a key; null when there is none.</summary>
    public T? Finn<T>(string nokkel)
        where T : class
    {
        lock (_gate)
        {
            using var command = Kommando("SELECT verdi FROM rad WHERE slag = $slag AND nokkel = $nokkel", ("$slag", Slag<T>()), ("$nokkel", nokkel));
            return command.ExecuteScalar() is string verdi ? JsonSerializer.Deserialize<T>(verdi) : null;
        }
    }

    /// <summary>Keeps a value; one that has the key already is replaced, and keeps its place.</summary>
    public void Lagre<T>(string nokkel, T verdi)
    {
        lock (_gate)
        {
            using var command = Kommando(
                "INSERT INTO rad (slag, nokkel, nummer, verdi) VALUES ($slag, $nokkel, (SELECT COALESCE(MAX(nummer), 0) + 1 FROM rad), $verdi) "
                + "ON CONFLICT (slag, nokkel) DO UPDATE SET verdi = excluded.verdi",
                ("$slag", Slag<T>()), ("$nokkel", nokkel), ("$verdi", JsonSerializer.Serialize(verdi)));
            command.ExecuteNonQuery();
        }
    }

    /// <summary>Does several things as one.</summary>
    public T Samlet<T>(Func<T> arbeid)
    {
        lock (_gate)
        {
            Utfor("BEGIN IMMEDIATE");
            try
            {
                var utfall = arbeid();
                Utfor("COMMIT");
                return utfall;
            }
            catch
            {
                Utfor("ROLLBACK");
                throw;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_gate)
        {
            _db.Dispose();
        }
    }

    private static string Slag<T>() => typeof(T).Name;

    private void Utfor(string sql)
    {
        using var command = Kommando(sql);
        command.ExecuteNonQuery();
    }

    private SqliteCommand Kommando(string sql, params (string Navn, object Verdi)[] verdier)
    {
        var command = _db.CreateCommand();
        command.CommandText = sql;
        foreach (var (navn, verdi) in verdier)
        {
            command.Parameters.AddWithValue(navn, verdi);
        }

        return command;
    }
}
