namespace AcceptanceHarness.Wire.TestData;

/// <summary>A file that only its owner may read.</summary>
public static class PrivateFile
{
    /// <summary>Makes a file that is not there yet, open for writing.</summary>
    /// <exception cref="IOException">It is there already, or cannot be made.</exception>
    public static FileStream Create(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(path, options);
    }

    /// <summary>Writes the file whole or not at all; an existing one is left as it is.</summary>
    public static void Write(string path, string content)
    {
        var half = $"{path}.{Guid.NewGuid():N}";
        using (var writer = new StreamWriter(Create(half)))
        {
            writer.Write(content);
        }

        try
        {
            File.Move(half, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another run made it first: its file stands.
            File.Delete(half);
        }
    }
}
