@echo off
rem Runs Studygraph with the Java of JAVA_HOME, else with the one on the path.
rem STUDYGRAPH_JAVA_OPTS may hold further options for the Java machine.
setlocal
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
rem What is printed is UTF-8; the console gets its own code page back at the end.
for /f "tokens=2 delims=:." %%p in ('chcp') do set "PAGE=%%p"
chcp 65001 >nul
set "MEMORY=-Xmn64m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=20"
if "%~1"=="serve" set "MEMORY="
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:MaxRAMPercentage=60 %MEMORY% -Xshare:auto -Djava.awt.headless=true %STUDYGRAPH_JAVA_OPTS% -jar "%~dp0..\lib\studygraph.jar" %*
set "STATUS=%ERRORLEVEL%"
if defined PAGE chcp %PAGE% >nul
exit /b %STATUS%
